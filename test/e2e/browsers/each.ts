import { describe } from "vitest";
import type { BrowserName } from "../../browsers/types.ts";

const all: readonly BrowserName[] = ["chromium", "firefox"];
const only = process.env["LIMBER_BROWSER"];

/** Describes the same behaviour for every browser, or for the one that this run is about. */
export function eachBrowser(what: string, tests: (name: BrowserName) => void): void {
  describe.each(all.filter(name => !only || name === only))(`${what} (%s)`, tests);
}
