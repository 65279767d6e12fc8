import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { until } from "../wait.ts";

/** What became of each attempt of the page that the browser loaded last, by the attempt's name. */
export type Outcomes = Readonly<Record<string, string>>;

/** A web site on this machine that attacks an extension. */
export type HostileSite = Awaited<ReturnType<typeof openHostileSite>>;

const page = () => readFileSync(fileURLToPath(new URL("site/hostile.html", import.meta.url)));

/** Serves `site/hostile.html`. */
export async function openHostileSite() {
  let outcomes: Outcomes = {};
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = "" } = request;
    if (method === "POST") {
      outcomes = { ...outcomes, ...((await json(request)) as Outcomes) };
      return response.writeHead(204).end();
    }
    asked.push(url);
    if (!url.startsWith("/hostile?")) return response.writeHead(404).end();
    outcomes = {};
    return response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page());
  });
  await new Promise<void>(resolve => server.listen(0, "localhost", resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    /** The page that attacks the extension with this origin and id in one way; "load" needs no click. */
    address: (extension: string, id: string, way: string) =>
      `${origin}/hostile?${new URLSearchParams({ extension, id, way })}`,
    /** The addresses that somebody has asked this site for. */
    asked: (): readonly string[] => asked,
    /** The page's reports so far. */
    said: (): Outcomes => outcomes,
    /** The page's reports so far, once one of them names this. */
    reports: (name: string): Promise<Outcomes> =>
      until(() => name in outcomes && outcomes, { what: `a report of "${name}"` }),
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
