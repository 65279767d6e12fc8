import { describe, expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { flavours } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

const stateOf = ({ storage }: SimulatedBrowser) => storage.local.data.get("state") as State;

/** A browser in which a break is due after five minutes, with two tabs; the second one is in front. */
async function browserOf(flavour: (typeof flavours)[number]) {
  const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
  browser.storage.local.data.set("settings", { intervalMinutes: 5 });
  await browser.begin();
  browser.idle.input(60 * minute);
  browser.tabs.open();
  const [left = 0, right = 0] = browser.tabs.all().map(({ id }) => id);
  await browser.advance(minute);
  return { browser, left, right };
}

describe.each(flavours)("a film in the other half of a split view in %s", flavour => {
  test("holds", async () => {
    const { browser, left, right } = await browserOf(flavour);
    browser.tabs.split(left, right);
    browser.tabs.setAudible(left, true);
    await browser.advance(5 * minute);
    expect(stateOf(browser).hold).toBe("audible");
    browser.tabs.setMuted(left, true);
    await browser.advance(minute);
    expect(stateOf(browser).hold).toBeNull();
  });

  test("counts as watching, and as no natural break", async () => {
    const { browser, left, right } = await browserOf(flavour);
    browser.tabs.split(left, right);
    browser.tabs.setAudible(left, true);
    browser.idle.stop();
    await browser.advance(10 * minute);
    expect(stateOf(browser).clock.activeMs).toBeGreaterThan(9 * minute);
  });

  test("is no film in another tab, and no film in another split view", async () => {
    const { browser, left } = await browserOf(flavour);
    browser.tabs.setAudible(left, true);
    const other = browser.tabs.open();
    const front = browser.tabs.open();
    browser.tabs.split(other, front);
    await browser.advance(5 * minute);
    expect(stateOf(browser).hold).toBeNull();
  });
});

test("developer tools in a window of their own are a part of the browser", async () => {
  const { browser } = await browserOf("chromium");
  browser.windows.open({ type: "devtools" });
  await browser.advance(minute);
  expect(stateOf(browser).clock.mode.isRunning).toBe(true);
  await browser.advance(4 * minute);
  expect(stateOf(browser).hold).toBeNull();
  expect(stateOf(browser).nudge.is).not.toBe("idle");
});

describe.each(flavours)("the toolbar in %s, where the browser hides private windows", flavour => {
  test("names them beside another application", async () => {
    const { browser } = await browserOf(flavour);
    browser.windows.setState(browser.windows.front(), "fullscreen");
    await browser.advance(5 * minute);
    browser.windows.focus(-1);
    await browser.settle();
    expect(browser.action.shown.title).toContain("another application or a private window is in front");
  });

  test("says that Limber sees nothing where all windows are private", async () => {
    const { browser } = await browserOf(flavour);
    browser.windows.setState(browser.windows.front(), "fullscreen");
    await browser.advance(5 * minute);
    for (const id of [...browser.windows.all.keys()]) browser.windows.close(id);
    await browser.settle();
    expect(browser.action.shown.title).toContain("cannot see private windows");
  });
});
