import { describe, expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { readDevices } from "../../../src/core/sync/devices.ts";
import { parseSyncMemory } from "../../../src/core/sync/memory.ts";
import { flavours } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

describe.each(flavours)("the background of %s", flavour => {
  /** A browser in use, with or without the browser's sync. */
  async function computer(sync: boolean, settings: object = {}): Promise<SimulatedBrowser> {
    const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
    browser.storage.local.data.set("settings", { sync, ...settings });
    await browser.begin();
    browser.idle.input(600 * minute);
    await browser.advance(minute);
    return browser;
  }
  const area = ({ storage }: SimulatedBrowser) => Object.fromEntries(structuredClone([...storage.sync.data]));
  const local = ({ storage }: SimulatedBrowser, key: string): unknown => storage.local.data.get(key);
  const stateOf = (browser: SimulatedBrowser) => local(browser, "state") as State;
  const memoryOf = (browser: SimulatedBrowser) => parseSyncMemory(local(browser, "syncMemory"));
  /** Carries what one browser has written over to the other. */
  const carry = async (from: SimulatedBrowser, to: SimulatedBrowser) => {
    to.storage.sync.put(area(from));
    await to.settle();
  };
  const breakOn = async (browser: SimulatedBrowser) => {
    browser.tell({ what: "moved" });
    await browser.settle();
  };

  test("writes nothing while the setting is off, and a write of another computer does not wake it", async () => {
    const browser = await computer(false);
    await browser.advance(20 * minute);
    expect(area(browser)).toEqual({});
    expect(local(browser, "syncMemory")).toBeUndefined();
    browser.background.kill();
    browser.background.start();
    await browser.advance(5 * minute);
    expect(browser.background.wakesFor("storage.sync.onChanged")).toBe(false);
    expect(browser.background.wakesFor("storage.onChanged")).toBe(false);
  });

  test("writes seldom: today every ten minutes, and a break within one", async () => {
    const browser = await computer(true);
    let writes = 0;
    browser.faults.refuse = ({ name }) => {
      if (name === "storage.sync.set") writes += 1;
      return undefined;
    };
    await browser.advance(24 * minute);
    expect(writes).toBeGreaterThanOrEqual(2);
    expect(writes).toBeLessThanOrEqual(3);
    const before = writes;
    await breakOn(browser);
    await browser.advance(minute + 3000);
    expect(writes).toBe(before + 1);
    expect(readDevices(area(browser))).toMatchObject([{ brokeAt: stateOf(browser).brokeAt }]);
    expect(browser.errors).toEqual([]);
  });

  test("clears its debt when a later break on another computer arrives, once, and counts none", async () => {
    const [one, other] = [await computer(true), await computer(true)];
    await Promise.all([one.advance(35 * minute), other.advance(35 * minute)]);
    expect(stateOf(other).clock.activeMs).toBeGreaterThan(30 * minute);
    await breakOn(one);
    await one.advance(minute + 3000);
    await other.advance(minute + 3000);
    await carry(one, other);
    expect(stateOf(other).clock.activeMs).toBeLessThanOrEqual(2 * minute);
    expect(stateOf(other).nudge).toEqual({ is: "idle" });
    const { activeMs } = stateOf(other).clock;
    await other.advance(4 * minute);
    await carry(one, other);
    expect(stateOf(other).clock.activeMs).toBeGreaterThan(activeMs);
    expect(local(other, "day.2026-03-02")).toMatchObject({ moved: 0 });
  });

  test("takes over later settings, leaves those of the device, and tells what it has itself", async () => {
    const changedAt = { intervalMinutes: Date.UTC(2026, 2, 1), voiceName: Date.UTC(2026, 2, 1) };
    const one = await computer(true, { intervalMinutes: 45, voiceName: "Anna", changedAt });
    const other = await computer(true, { tempo: "gentle", changedAt: { tempo: Date.UTC(2026, 1, 1) } });
    await carry(one, other);
    expect(local(other, "arrivedSettings")).toMatchObject({ intervalMinutes: 45 });
    expect(local(other, "arrivedSettings")).not.toHaveProperty("voiceName");
    expect(local(other, "settings")).not.toHaveProperty("intervalMinutes");
    await other.advance(2 * minute);
    await carry(other, one);
    expect(local(one, "arrivedSettings")).toMatchObject({ tempo: "gentle" });
    // The next change on this computer goes before what has arrived.
    other.storage.local.put({
      settings: { sync: true, intervalMinutes: 20, changedAt: { intervalMinutes: Date.UTC(2026, 2, 1, 1) } },
    });
    await other.settle();
    expect(local(other, "arrivedSettings")).not.toHaveProperty("intervalMinutes");
  });

  test.each([
    ["QUOTA_BYTES quota exceeded", "full"],
    ["This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "often"],
    ["IO error", "other"],
  ])("remembers the refusal %s, and tries again", async (message, why) => {
    const browser = await computer(true);
    browser.faults.refuse = ({ name }) => (name === "storage.sync.set" ? message : undefined);
    await browser.advance(12 * minute);
    expect(memoryOf(browser)?.failure).toMatchObject({ why });
    browser.faults.refuse = undefined;
    await browser.advance(20 * minute);
    expect(memoryOf(browser)?.failure).toBeNull();
    expect(browser.errors).toEqual([]);
  });

  test("writes nothing under an id that it cannot keep", async () => {
    const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
    browser.storage.local.data.set("settings", { sync: true });
    browser.faults.refuse = ({ name }) => (name === "storage.local.set" ? "QUOTA_BYTES" : undefined);
    await browser.begin();
    browser.idle.input(60 * minute);
    await browser.advance(10 * minute);
    expect(area(browser)).toEqual({});
  });

  test("joins under one id, though another computer's break is there to be heard", async () => {
    const [one, other] = [await computer(true), await computer(false)];
    await breakOn(one);
    await one.advance(minute + 3000);
    await carry(one, other);
    other.storage.local.put({ settings: { sync: true } });
    await other.settle();
    const ids = readDevices(area(other)).map(({ id }) => id);
    expect(ids).toEqual([memoryOf(one)?.device, memoryOf(other)?.device].toSorted());
    expect(memoryOf(other)).toMatchObject({ heard: [{ device: memoryOf(one)?.device }] });
    expect(memoryOf(other)?.writtenAt).not.toBeNull();
    await other.advance(20 * minute);
    expect(readDevices(area(other))).toHaveLength(2);
  });

  test("keeps its id through a kill, a restart of the browser, and while it takes no part", async () => {
    const browser = await computer(true);
    const device = memoryOf(browser)?.device;
    expect(device).toMatch(/^[0-9a-f]{8}$/);
    browser.background.kill();
    browser.shutDown();
    await browser.startUp();
    browser.storage.local.put({ settings: { sync: false } });
    await browser.settle();
    expect(memoryOf(browser)).toMatchObject({ device, since: null });
    browser.storage.local.put({ settings: { sync: true } });
    await browser.settle();
    await browser.advance(minute);
    expect(readDevices(area(browser)).map(({ id }) => id)).toEqual([device]);
  });

  test("forgets its part though the background is killed on the way", async () => {
    const browser = await computer(true);
    expect(memoryOf(browser)?.since).not.toBeNull();
    browser.faults.kill = ({ name, args }) =>
      name === "storage.local.set" && Object.hasOwn(Object(args[0]), "syncMemory") ? "before" : undefined;
    browser.storage.local.put({ settings: { sync: false } });
    await browser.settle();
    expect(memoryOf(browser)?.since).not.toBeNull();
    browser.faults.kill = undefined;
    await browser.advance(minute);
    expect(memoryOf(browser)?.since).toBeNull();
  });

  test("forgets its part when the browser starts under a policy that forbids the sync", async () => {
    const browser = await computer(true);
    browser.shutDown();
    browser.storage.managed.data.set("sync", { value: false, locked: true });
    await browser.startUp();
    expect(memoryOf(browser)?.since).toBeNull();
  });

  test("removes its own data, or all: then the others cease to write until they are switched off and on", async () => {
    const [one, other] = [await computer(true), await computer(true)];
    await carry(one, other);
    other.storage.local.put({ settings: { sync: false } });
    other.tell({ what: "removeSync", which: "own" });
    await other.settle();
    expect(readDevices(area(other)).map(({ id }) => id)).toEqual([memoryOf(one)?.device]);
    other.tell({ what: "removeSync", which: "all" });
    await other.settle();
    expect(readDevices(area(other))).toEqual([]);
    one.storage.sync.empty();
    await carry(other, one);
    await one.advance(30 * minute);
    expect(readDevices(area(one))).toEqual([]);
    expect(memoryOf(one)?.removedAt).toBeDefined();
    one.storage.local.put({ settings: { sync: false } });
    await one.settle();
    one.storage.local.put({ settings: { sync: true } });
    await one.settle();
    await one.advance(minute);
    expect(readDevices(area(one)).map(({ id }) => id)).toEqual([memoryOf(one)?.device]);
  });

  test("takes its data out when everything is deleted", async () => {
    const browser = await computer(true);
    expect(readDevices(area(browser))).toHaveLength(1);
    browser.tell({ what: "delete", which: "everything" });
    await browser.settle();
    expect(area(browser)).toEqual({});
  });
});
