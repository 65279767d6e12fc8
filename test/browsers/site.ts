import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { until } from "./wait.ts";

/** What a page of the site has last said of itself, by its host name. */
export type Said = { loaded: number; written: string; blurred: number; playing: boolean; inCall: boolean };

/** A web site of real pages on this machine, until it is closed. */
export type Site = Awaited<ReturnType<typeof openSite>>;

const page = (name: string) => readFileSync(fileURLToPath(new URL(`site/${name}.html`, import.meta.url)));

/** Serves `site/*.html` under every name that leads to this machine: `*.localhost` is one in both browsers, and secure. */
export async function openSite() {
  const said = new Map<string, Said>();
  const server = createServer((request, response) => {
    const host = String(request.headers.host).replace(/:\d+$/, "");
    const [, name = ""] = /^\/([a-z]+)$/.exec(request.url ?? "") ?? [];
    if (request.method === "POST") {
      let body = "";
      request.on("data", data => {
        body += data;
      });
      request.on("end", () => {
        said.set(host, JSON.parse(body));
        response.writeHead(204).end();
      });
      return;
    }
    if (!["writing", "sound", "meeting"].includes(name)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page(name));
  });
  await new Promise<void>(resolve => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** The address of a page under a name of this machine, `meet.localhost` for instance. */
    address: (name: "writing" | "sound" | "meeting", host: string) => `http://${host}:${port}/${name}`,
    said: (host: string): Said | undefined => said.get(host),
    forget: () => said.clear(),
    /** Waits until a page has said so. */
    says: (host: string, isSo: (said: Said) => boolean, what: string) =>
      until(
        () => {
          const last = said.get(host);
          return last && isSo(last) && last;
        },
        { what, timeoutMs: 20_000 },
      ),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
