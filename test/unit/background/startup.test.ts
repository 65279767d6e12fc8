import { describe, expect, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

type Recorded = { readonly naturalBreaks: number } | undefined;
const naturalBreaks = ({ storage }: SimulatedBrowser) =>
  (storage.local.data.get("day.2026-03-02") as Recorded)?.naturalBreaks;

/** A browser closed for 40 minutes, just after another application came in front of it. */
async function closed(flavour: Flavour): Promise<SimulatedBrowser> {
  const browser = simulateBrowser({
    flavour,
    source: await bundleFor(flavour),
    messages: messages(),
  });
  await browser.begin();
  browser.idle.input(10 * minute);
  await browser.advance(10 * minute);
  browser.windows.focus(-1);
  await browser.advance(5000);
  browser.shutDown();
  await browser.advance(40 * minute);
  return browser;
}

/** Opens the browser again. Its window gets the focus before `onStartup` fires. */
async function windowFirst(browser: SimulatedBrowser): Promise<void> {
  const window = browser.windows.open();
  browser.idle.restart();
  browser.background.start();
  browser.background.deliver("windows.onFocusChanged", [window.id]);
  await browser.advance(500);
  browser.background.deliver("runtime.onStartup", []);
  browser.idle.input(5 * minute);
  await browser.advance(3 * minute);
}

describe.each<Flavour>(["chromium", "firefox"])("the time in which %s was closed", flavour => {
  test("is a natural break, though a focus change comes before the startup event", async () => {
    const browser = await closed(flavour);
    await windowFirst(browser);
    expect(naturalBreaks(browser)).toBe(1);
  });

  test("is one natural break, at whatever call the background is killed while the browser opens", async () => {
    const wrong: string[] = [];
    for (let use = 0; use < 30; use++) {
      const browser = await closed(flavour);
      let left = use;
      let killedAt = "";
      browser.faults.kill = ({ name }) => {
        if (left-- > 0) return undefined;
        browser.faults.kill = undefined;
        killedAt = name;
        return "after";
      };
      await browser.startUp();
      browser.idle.input(5 * minute);
      await browser.advance(3 * minute);
      if (naturalBreaks(browser) !== 1)
        wrong.push(`${use}, ${killedAt}: ${naturalBreaks(browser)} natural breaks`);
    }
    expect(wrong).toEqual([]);
  });
});
