import { describe, expect, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import {
  type Reason,
  type SimulatedBrowser,
  simulateBrowser,
} from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const started = async (flavour: Flavour): Promise<SimulatedBrowser> =>
  simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });

async function openPages(browser: SimulatedBrowser): Promise<string[]> {
  await browser.advance(1000);
  return browser.pages.all().map(({ url }) => url.slice(browser.base.length));
}

const welcome = "options/welcome/welcome.html";

describe.each<Flavour>(["chromium", "firefox"])("the welcome page in %s", flavour => {
  test("opens once after the installation", async () => {
    const browser = await started(flavour);
    await browser.begin("install");
    expect(await openPages(browser)).toEqual([welcome]);
  });

  test.each<Reason>(["startup", "update", "browserUpdate"])("does not open after: %s", async reason => {
    const browser = await started(flavour);
    await browser.begin(reason);
    expect(await openPages(browser)).toEqual([]);
  });

  test("opens again neither with the browser nor after an update", async () => {
    const browser = await started(flavour);
    await browser.begin("install");
    expect(await openPages(browser)).toEqual([welcome]);
    browser.shutDown();
    await browser.startUp();
    await browser.update();
    expect(await openPages(browser)).toEqual([]);
  });

  test("stays away where the browser opens no tab, and Limber works all the same", async () => {
    const browser = await started(flavour);
    browser.faults.refuse = ({ name }) => (name === "tabs.create" ? "no window" : undefined);
    await browser.begin("install");
    expect(await openPages(browser)).toEqual([]);
    expect(browser.storage.local.data.has("state")).toBe(true);
    expect(browser.errors).toEqual([]);
  });
});
