import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { firefoxDoors } from "../../scripts/firefoxDoors.mjs";
import type { Flavour } from "../simulatedBrowser/core.ts";

/** A change to the text of one source file, for a background that is wrong on purpose. */
export interface Breakage {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Changes one file on its way into the bundle; an error where the text to be changed is not there once. */
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

const kept = new Map<Flavour, Promise<string>>();

/** The text of the background that ships, built from the sources as they are now. */
export function bundleFor(flavour: Flavour): Promise<string> {
  const text = kept.get(flavour) ?? bundle(flavour);
  kept.set(flavour, text);
  return text;
}

/** The background with a fault in it. */
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

/** The English texts, as they ship. */
export const messages = () => JSON.parse(readFileSync("_locales/en/messages.json", "utf8"));
