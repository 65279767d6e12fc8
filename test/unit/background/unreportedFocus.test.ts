import { expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;
const elsewhere = -1;

const clockOf = ({ storage }: SimulatedBrowser) => (storage.local.data.get("state") as State).clock;

/** A browser in use for ten minutes by a person who never rests the hands. */
async function inUse(flavour: "chromium" | "firefox") {
  const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
  await browser.begin();
  browser.idle.input(60 * minute);
  await browser.advance(10 * minute);
  return { browser, window: browser.windows.front() };
}

test("Chromium that does not report another application, nor the way back, is wrong by no more than a heartbeat for each", async () => {
  const { browser, window } = await inUse("chromium");
  browser.windows.focusUnreported(elsewhere);
  await browser.advance(10 * minute);
  expect(clockOf(browser).mode.isRunning).toBe(false);
  expect(clockOf(browser).activeMs).toBeLessThanOrEqual(12 * minute);
  browser.windows.focusUnreported(window);
  await browser.advance(10 * minute);
  expect(clockOf(browser).mode.isRunning).toBe(true);
  expect(clockOf(browser).activeMs).toBeGreaterThanOrEqual(16 * minute);
  expect(clockOf(browser).activeMs).toBeLessThanOrEqual(22 * minute);
});

test("Firefox reports both, and has no alarm meanwhile", async () => {
  const { browser, window } = await inUse("firefox");
  browser.windows.focus(elsewhere);
  await browser.advance(minute);
  expect(await browser.open("options/options.html").browser.alarms.getAll()).toEqual([]);
  browser.windows.focus(window);
  await browser.settle();
  expect(clockOf(browser).mode.isRunning).toBe(true);
});
