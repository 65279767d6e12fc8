import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { type Browser, builds, launch } from "../../browsers/browser.ts";
import type { BrowserName, Setup } from "../../browsers/types.ts";

const all: readonly BrowserName[] = ["chromium", "firefox"];
const only = process.env.LIMBER_BROWSER;

/** How a test gets at the browser, once it runs. */
export type Get = () => Browser;

/** Describes the same behaviour for every browser, or for the one that this run is about, each with a new profile. */
export function eachBrowser(
  what: string,
  tests: (get: Get, name: BrowserName) => void,
  setup: Setup = {},
): void {
  describe.each(all.filter(name => !only || name === only))(`${what} (%s)`, name => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launch(name, builds[name], setup);
    });
    beforeEach(async () => {
      await browser?.closePages();
      await browser?.window.focus();
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (!browser) throw new Error("the browser did not start");
      return browser;
    }, name);
  });
}
