import { describe, expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { activeMsAt } from "../../../src/core/outlook/remaining.ts";
import { flavours } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

const activeSeconds = ({ storage, now }: SimulatedBrowser) =>
  Math.floor(activeMsAt(storage.local.data.get("state") as State, now()) / 1000);
const gapOf = ({ storage }: SimulatedBrowser) => (storage.local.data.get("state") as State).clock.gap;

/** A person who types; the browser looks at the screen at each half second, and 100 ms ago it did. */
async function typing(flavour: (typeof flavours)[number]): Promise<SimulatedBrowser> {
  const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
  browser.faults.idlePoll = 500;
  await browser.begin();
  browser.idle.input(60 * minute);
  await browser.advance(60_600 - browser.steady());
  return browser;
}

/** Something makes the background look at the person. */
async function look(browser: SimulatedBrowser): Promise<void> {
  browser.tell({ what: "undo" });
  await browser.settle();
}

describe.each(flavours)("a screen that is locked and unlocked within a second in %s", flavour => {
  test("stops the clock for half a minute at most, where a look finds it locked and no event follows", async () => {
    const browser = await typing(flavour);
    browser.idle.lock();
    await browser.advance(100);
    await look(browser);
    browser.idle.unlock();
    browser.idle.input(60 * minute);
    await browser.advance(10 * minute);
    expect(gapOf(browser)).toBeNull();
    expect(activeSeconds(browser)).toBeGreaterThanOrEqual(630);
    expect(browser.errors).toEqual([]);
  });

  test("is a short one where two events tell of it", async () => {
    const browser = await typing(flavour);
    await browser.advance(800);
    browser.idle.lock();
    await browser.advance(200);
    await look(browser);
    browser.idle.unlock();
    browser.idle.input(60 * minute);
    await browser.advance(10 * minute);
    expect(gapOf(browser)).toBeNull();
    expect(activeSeconds(browser)).toBe(661);
  });

  test("goes on to be locked: an absence from the look on, which counts nothing", async () => {
    const browser = await typing(flavour);
    browser.idle.lock();
    await look(browser);
    await browser.advance(3 * minute);
    expect(gapOf(browser)).not.toBeNull();
    expect(activeSeconds(browser)).toBe(60);
    browser.idle.unlock();
    browser.idle.input(60 * minute);
    await browser.advance(minute);
    expect(activeSeconds(browser)).toBe(120);
  });
});
