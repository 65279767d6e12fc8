import { afterAll, beforeAll, beforeEach, describe, expect } from "vitest";
import { type Browser, builds, launch } from "../../browsers/browser.ts";
import type { BrowserName, Setup } from "../../browsers/types.ts";

const all: readonly BrowserName[] = ["chromium", "firefox"];
const only = process.env.LIMBER_BROWSER;

/** The running browser; only tests and hooks may call it. */
export type Get = () => Browser;

/** Tests that share a browser with other parts. */
export type Part = (get: Get, name: BrowserName) => void;

/** The time limit of tests and hooks. Generous: one loaded core is ten times slower than an idle machine. */
export const timeout = 900_000;

/** Describes one part; with `only`, for that browser alone. */
export const part =
  (what: string, tests: Part, { only }: { only?: BrowserName } = {}): Part =>
  (get, name) => {
    if (!only || only === name) describe(what, { timeout }, () => tests(get, name));
  };

/** A part that plays in Chromium alone; `deep/firefox` repeats those of which Firefox may do something otherwise. */
export const inChromium =
  (describePart: Part): Part =>
  (get, name) => {
    if (name === "chromium") describePart(get, name);
  };

/** A part that plays in Firefox alone: in Chromium another file plays it. */
export const inFirefox =
  (describePart: Part): Part =>
  (get, name) => {
    if (name === "firefox") describePart(get, name);
  };

/**
 * Starts each browser once, or the one of `LIMBER_BROWSER`, and describes the parts in it. Before each test the extension
 * is as after its installation; after the last one the extension has sent no request.
 */
export function eachBrowser(what: string, parts: readonly Part[], setup: Setup = {}): void {
  describe.each(all.filter(name => !only || name === only))(`${what} (%s)`, name => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launch(name, builds[name], setup);
    }, timeout);
    beforeEach(() => browser?.reset(), timeout);
    afterAll(async () => {
      const sent = browser?.ownRequests();
      await browser?.close();
      // Whatever the tests did, Limber has sent nothing anywhere.
      expect(sent ?? []).toEqual([]);
    }, timeout);
    const get = () => {
      if (!browser) throw new Error("the browser did not start");
      return browser;
    };
    for (const describePart of parts) describePart(get, name);
  });
}
