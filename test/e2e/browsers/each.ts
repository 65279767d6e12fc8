import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { type Browser, launch } from "../../browsers/browser.ts";
import type { BrowserName } from "../../browsers/types.ts";

const all: readonly BrowserName[] = ["chromium", "firefox"];
const only = process.env.LIMBER_BROWSER;

/** How a test gets at the browser, once it runs. */
export type Get = () => Browser;

/** Describes the same behaviour for every browser, or for the one that this run is about, each with a new profile. */
export function eachBrowser(what: string, tests: (get: Get, name: BrowserName) => void): void {
  describe.each(all.filter(name => !only || name === only))(`${what} (%s)`, name => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launch(name);
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
