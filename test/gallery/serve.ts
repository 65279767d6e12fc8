import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Serves a folder on a free loopback port; returns its address and a function that stops it. */
export async function serve(folder: string): Promise<{ address: string; stop: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://loopback.invalid");
    try {
      const content = await readFile(join(folder, normalize(pathname)));
      response.setHeader("content-type", types[extname(pathname)] ?? "application/octet-stream");
      // A script that comes from the cache is not compiled again.
      response.setHeader("cache-control", "max-age=3600");
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done));
  const place = server.address();
  if (typeof place !== "object" || !place) throw new Error("The gallery's server has no address.");
  return { address: `http://127.0.0.1:${place.port}`, stop: () => void server.close() };
}
