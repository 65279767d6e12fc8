import { existsSync, readFileSync } from "node:fs";

/**
 * In Firefox's build `x.firefox.ts` replaces `x.ts` wherever both exist under `src/browser`.
 *
 * @type {import("esbuild").Plugin}
 */
export const firefoxDoors = {
  name: "firefox-doors",
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/browser\/(.+\/)?[^./]+\.ts$/ }, ({ path }) => {
      const twin = path.replace(/\.ts$/, ".firefox.ts");
      if (!existsSync(twin)) return undefined;
      return { contents: readFileSync(twin, "utf8"), loader: "ts", watchFiles: [path, twin] };
    }),
};
