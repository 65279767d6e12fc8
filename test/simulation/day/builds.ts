import type { Flavour } from "../../simulatedBrowser/core.ts";
import { bundleFor, messages } from "../bundle.ts";

/** The background that ships, for each browser. */
export const backgrounds: Readonly<Record<Flavour, string>> = {
  chromium: await bundleFor("chromium"),
  firefox: await bundleFor("firefox"),
};

/** The English texts that ship. */
export const texts = messages();
