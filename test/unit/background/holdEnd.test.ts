import { describe, expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { flavours } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

const holdOf = ({ storage }: SimulatedBrowser) => (storage.local.data.get("state") as State).hold;

/** A browser whose window has been in full screen since before the break became due, right after a poll of the hold. */
async function inFullscreen(flavour: (typeof flavours)[number], settings = {}) {
  const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
  browser.storage.local.data.set("settings", { intervalMinutes: 5, ...settings });
  await browser.begin();
  browser.idle.input(60 * minute);
  const [tab] = browser.tabs.all();
  browser.tabs.open();
  browser.windows.setState(browser.windows.front(), "fullscreen");
  await browser.advanceTo(Math.ceil(browser.now() / minute) * minute + 7 * minute + 1000);
  expect(holdOf(browser)).toBe("fullscreen");
  const leave = () => browser.windows.setState(browser.windows.front(), "normal");
  const switchTab = () => browser.tabs.activate(tab?.id ?? 0);
  return { browser, leave, switchTab };
}

describe.each(flavours)("the end of full screen in %s", flavour => {
  test("is seen at a tab change 4 s later, and the popup comes", async () => {
    const { browser, leave, switchTab } = await inFullscreen(flavour);
    leave();
    await browser.advance(4000);
    switchTab();
    await browser.advance(1000);
    expect(browser.pages.popup()?.kind).toBe("popup");
    expect(browser.errors).toEqual([]);
  });

  test("is seen at a tab change although the background has slept", async () => {
    const { browser, leave, switchTab } = await inFullscreen(flavour);
    leave();
    browser.background.kill();
    await browser.advance(4000);
    switchTab();
    await browser.advance(1000);
    expect(browser.pages.popup()?.kind).toBe("popup");
  });

  test("comes with a tab change that leaves the full screen alone: no popup", async () => {
    const { browser, switchTab } = await inFullscreen(flavour);
    switchTab();
    await browser.advance(1000);
    expect(browser.pages.all()).toEqual([]);
    expect(holdOf(browser)).toBe("fullscreen");
  });
});

test("Chromium tells at once that full screen has ended", async () => {
  const { browser, leave } = await inFullscreen("chromium");
  leave();
  await browser.settle();
  expect(holdOf(browser)).toBeNull();
});

test("a window in full screen behind the one in front holds by choice, and the toolbar says so", async () => {
  const { browser } = await inFullscreen("chromium", { fullscreenHold: "any" });
  browser.windows.open();
  await browser.settle();
  expect(holdOf(browser)).toBe("fullscreenElsewhere");
  expect(browser.action.shown.title).toContain("a window is in full screen");
});

test("a window in full screen behind the one in front holds nothing otherwise", async () => {
  const { browser } = await inFullscreen("chromium");
  expect(browser.action.shown.title).toContain("the window in front is in full screen");
  browser.windows.open();
  await browser.settle();
  expect(holdOf(browser)).toBeNull();
});

test("where full screen never holds, Chromium shows a notification and no window; the popup follows the end of full screen", async () => {
  const settings = { intervalMinutes: 5, fullscreenHold: "never", nudgeLevel: "now" };
  const browser = simulateBrowser({ source: await bundleFor("chromium"), messages: messages() });
  browser.storage.local.data.set("settings", settings);
  await browser.begin();
  browser.idle.input(60 * minute);
  browser.windows.setState(browser.windows.front(), "fullscreen");
  await browser.advance(5 * minute + 1000);
  expect(browser.pages.all()).toEqual([]);
  const shown = browser.notifications.open.get("nudge");
  expect(shown).toBeDefined();
  await browser.advance(2 * minute);
  expect(browser.notifications.open.get("nudge")).toBe(shown);
  browser.windows.setState(browser.windows.front(), "normal");
  await browser.advance(1000);
  expect(browser.pages.popup()?.kind).toBe("popup");
  expect([...browser.notifications.open]).toEqual([]);
  expect(browser.errors).toEqual([]);
});
