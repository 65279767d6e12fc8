import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../../src/browser/snapshot/snapshot.ts";
import { parseDay } from "../../../../src/core/nudge/parse/parseDay.ts";
import { parseState } from "../../../../src/core/nudge/parse/parseState.ts";
import { homeOutlook } from "../../../../src/core/outlook/homeOutlook.ts";
import { parseSettings } from "../../../../src/core/parseSettings.ts";
import { localDay } from "../../../../src/core/time/time.ts";
import type { Flavour } from "../../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../../simulation/bundle.ts";

const minute = 60_000;

async function counting(flavour: Flavour): Promise<SimulatedBrowser> {
  const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
  await browser.begin();
  browser.idle.input(600 * minute);
  await browser.advance(3 * minute);
  return browser;
}

const kept = ({ storage }: SimulatedBrowser): Snapshot | undefined => {
  const text = storage.session.data.get("snapshot");
  return typeof text === "string" ? JSON.parse(text) : undefined;
};

/** What a popup finds that reads and parses for itself. */
function stored(browser: SimulatedBrowser): Snapshot {
  const [at, timeZone] = [browser.now(), browser.timeZone()];
  const { data } = browser.storage.local;
  const { state } = parseState(data.get("state"), at);
  const { settings } = parseSettings(data.get("settings"));
  const date = localDay(at, timeZone);
  const today = parseDay(data.get(`day.${date}`), date).day;
  const home = homeOutlook(state, settings, at, timeZone);
  return JSON.parse(JSON.stringify({ state, today, settings, isHistoryOff: false, home }));
}

describe.each<Flavour>(["chromium", "firefox"])("in %s the snapshot", flavour => {
  test("is what the popup would read for itself, after whatever happens", async () => {
    const browser = await counting(flavour);
    const acts: readonly (() => void)[] = [
      () => browser.tell({ what: "pause", until: null }),
      () => browser.tell({ what: "resume" }),
      () => browser.storage.local.put({ settings: { intervalMinutes: 20, largeButton: "short" } }),
      () => browser.background.kill(),
      () => browser.tell({ what: "startRoutine", kind: "short", page: "p" }),
      () => browser.tell({ what: "endRoutine", elapsedMs: 200_000, done: 20 }),
      () => browser.tell({ what: "moved" }),
    ];
    for (const act of acts) {
      act();
      await browser.advance(2.5 * minute);
      expect(kept(browser)).toEqual(stored(browser));
    }
    // A break that is due, and the next day.
    for (let hour = 0; hour < 16; hour++) {
      await browser.advance(60 * minute);
      browser.idle.input(600 * minute);
      await browser.settle();
      expect(kept(browser)).toEqual(stored(browser));
    }
    expect(browser.errors).toEqual([]);
  });

  test("goes while the browser stores nothing, and is back with the next event that is stored", async () => {
    const browser = await counting(flavour);
    browser.faults.refuse = ({ name }) => (name === "storage.local.set" ? "full" : undefined);
    browser.tell({ what: "pause", until: null });
    await browser.settle();
    expect(kept(browser)).toBeUndefined();
    browser.faults.refuse = () => undefined;
    await browser.advance(2 * minute);
    expect(kept(browser)?.state.pause).toEqual({ until: null });
    expect(kept(browser)).toEqual(stored(browser));
  });

  test("begins anew when everything is deleted", async () => {
    const browser = await counting(flavour);
    browser.tell({ what: "pause", until: null });
    await browser.settle();
    browser.tell({ what: "delete", which: "everything" });
    await browser.settle();
    await browser.advance(minute);
    expect(kept(browser)).toEqual(stored(browser));
    expect(kept(browser)?.state.pause).toBeNull();
  });
});
