import { existsSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Flavour } from "../memory/core.ts";

/** As `build.mjs` does: in Firefox's build `x.firefox.ts` stands in for `x.ts`. */
const firefoxDoors = {
  name: "firefox-doors",
  setup({ onLoad }: import("esbuild").PluginBuild) {
    onLoad({ filter: /src\/browser\/[^./]+\.ts$/ }, ({ path }) => {
      const twin = path.replace(/\.ts$/, ".firefox.ts");
      return existsSync(twin) ? { contents: readFileSync(twin, "utf8"), loader: "ts" } : undefined;
    });
  },
};

const kept = new Map<Flavour, Promise<string>>();

/** The text of the background that ships, built from the sources as they are now. */
export function bundleFor(flavour: Flavour): Promise<string> {
  const text = kept.get(flavour) ?? bundle(flavour);
  kept.set(flavour, text);
  return text;
}

async function bundle(flavour: Flavour): Promise<string> {
  const { outputFiles } = await build({
    ...{
      entryPoints: ["src/background.ts"],
      bundle: true,
      format: "iife",
      write: false,
      legalComments: "none",
    },
    ...{ target: ["chrome148", "firefox140"], plugins: flavour === "firefox" ? [firefoxDoors] : [] },
  });
  return outputFiles[0]?.text ?? "";
}

/** The English texts, as they ship. */
export const messages = () => JSON.parse(readFileSync("_locales/en/messages.json", "utf8"));
