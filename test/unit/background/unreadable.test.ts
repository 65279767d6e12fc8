import { describe, expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state/state.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

/** A browser that has counted for three minutes, with settings of the person's. */
async function counting(flavour: Flavour): Promise<SimulatedBrowser> {
  const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
  browser.storage.local.data.set("settings", { intervalMinutes: 5, nudgeLevel: "now" });
  await browser.begin();
  browser.idle.input(120 * minute);
  await browser.advance(3 * minute);
  return browser;
}

/** From now on the browser refuses to read, as with a damaged file. */
const damage = ({ faults }: SimulatedBrowser) => {
  faults.refuse = ({ name }) => (/^storage\.local\.(get|set)$/.test(name) ? "corruption" : undefined);
};
const inMemory = ({ storage }: SimulatedBrowser) =>
  (storage.session.data.get("unsaved") as { readonly state: State } | undefined)?.state;
const onDisk = ({ storage }: SimulatedBrowser) => storage.local.data.get("state") as State;

describe.each<Flavour>(["chromium", "firefox"])("in %s a storage that cannot be read", flavour => {
  test("shows on badge and title at once, and on every later wake", async () => {
    const browser = await counting(flavour);
    damage(browser);
    await browser.advance(3 * minute);
    expect(browser.action.shown).toMatchObject({ badge: "!" });
    expect(browser.action.shown.title).toContain("nothing is kept");
    expect(browser.alarms.all().length).toBeGreaterThan(0);
    expect(browser.errors).toEqual([]);
  });

  test("lets a routine play in memory, and opens no window over whatever the person had chosen", async () => {
    const browser = await counting(flavour);
    damage(browser);
    await browser.advance(3 * minute);
    browser.tell({ what: "startRoutine", kind: "short", page: "p" });
    await browser.settle();
    expect(inMemory(browser)?.routine).toMatchObject({ is: "playing", page: "p" });
    browser.tell({ what: "endRoutine", elapsedMs: 0, done: 0 });
    await browser.advance(60 * minute);
    expect(browser.pages.all()).toEqual([]);
    expect([...browser.notifications.open.keys()]).toEqual([]);
  });

  test("is never overwritten, and counts on once it can be read again", async () => {
    const browser = await counting(flavour);
    const { activeMs } = onDisk(browser).clock;
    // The disk takes writes: a model that began anew must not replace the one that could not be read.
    browser.faults.refuse = ({ name }) => (name === "storage.local.get" ? "corruption" : undefined);
    browser.background.kill();
    browser.tell({ what: "pause", until: null });
    await browser.advance(30_000);
    expect(onDisk(browser).pause).toBeNull();
    expect(onDisk(browser).clock.activeMs).toBe(activeMs);
    browser.faults.refuse = undefined;
    await browser.advance(2 * minute);
    expect(onDisk(browser).clock.activeMs).toBeGreaterThanOrEqual(activeMs);
    expect(onDisk(browser).pause).toBeNull();
    expect([...browser.storage.session.data.keys()]).not.toContain("unsaved");
    expect(browser.action.shown.badge).not.toBe("!");
  });
});
