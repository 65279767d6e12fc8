import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { until } from "../wait.ts";

/** The last report of a page of the site. */
export type Report = { loaded: number; written: string; blurred: number; playing: boolean; inCall: boolean };

/** A web site of real pages on this machine. */
export type Site = Awaited<ReturnType<typeof openSite>>;

const page = (name: string) => readFileSync(fileURLToPath(new URL(`site/${name}.html`, import.meta.url)));

/** Serves `site/*.html` under every host name of this machine. Both browsers resolve `*.localhost` to it and treat it as secure. */
export async function openSite() {
  const reports = new Map<string, Report>();
  const server = createServer((request, response) => {
    const host = String(request.headers.host).replace(/:\d+$/, "");
    const [, name = ""] = /^\/([a-z]+)$/.exec(request.url ?? "") ?? [];
    if (request.method === "POST") {
      let body = "";
      request.on("data", data => {
        body += data;
      });
      request.on("end", () => {
        reports.set(host, JSON.parse(body));
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
    /** The address of a page under a host name of this machine, for instance `meet.localhost`. */
    address: (name: "writing" | "sound" | "meeting", host: string) => `http://${host}:${port}/${name}`,
    report: (host: string): Report | undefined => reports.get(host),
    forget: () => reports.clear(),
    /** Waits for a report that is like this. */
    reports: (host: string, isSo: (report: Report) => boolean, what: string) =>
      until(
        () => {
          const last = reports.get(host);
          return last && isSo(last) && last;
        },
        { what },
      ),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
