import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { firefoxDoors } from "../../scripts/firefoxDoors.mjs";
import type { Flavour } from "../simulatedBrowser/core.ts";

/** One change to the text of a source file: a fault planted on purpose. */
export interface Breakage {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Changes one file on its way into the bundle. Throws unless `from` occurs exactly once in it. */
const breaking = ({ file, from, to }: Breakage) => ({
  name: "breaking",
  setup({ onLoad }: import("esbuild").PluginBuild) {
    onLoad({ filter: new RegExp(`/${file.replaceAll(".", "\\.")}$`) }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      if (source.split(from).length !== 2) throw new Error(`${file} does not have this once: ${from}`);
      return { contents: source.replace(from, to), loader: "ts" };
    });
  },
});

const bundles = new Map<Flavour, Promise<string>>();

/** The background's bundle, built from the sources as they are now. */
export function bundleFor(flavour: Flavour): Promise<string> {
  const text = bundles.get(flavour) ?? bundle(flavour);
  bundles.set(flavour, text);
  return text;
}

/** Chromium's background with a fault in it. */
export const brokenBundle = (breakage: Breakage): Promise<string> => bundle("chromium", [breaking(breakage)]);

async function bundle(flavour: Flavour, plugins: import("esbuild").Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    ...{
      entryPoints: ["src/background/background.ts"],
      bundle: true,
      format: "iife",
      write: false,
      legalComments: "none",
    },
    ...{ target: ["chrome148", "firefox140"], plugins: flavour === "firefox" ? [firefoxDoors] : plugins },
  });
  return outputFiles[0]?.text ?? "";
}

/** The English texts that ship. */
export const messages = () => JSON.parse(readFileSync("_locales/en/messages.json", "utf8"));
