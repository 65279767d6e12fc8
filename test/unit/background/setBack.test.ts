import { describe, expect, test } from "vitest";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { activeMsAt } from "../../../src/core/outlook/remaining.ts";
import { type Flavour, flavours } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;
/** A heartbeat, with the floor between two alarms and the time that it takes. */
const heartbeat = 2.6 * minute;
const noteKey = "alarmsStandStill";

/** A browser in use for ten minutes, in which a heartbeat has fired; then the clock is set back. */
async function setBack(by: number, flavour: Flavour = "chromium", intervalMinutes = 180) {
  const browser = simulateBrowser({ flavour, source: await bundleFor(flavour), messages: messages() });
  browser.storage.local.data.set("settings", { intervalMinutes, nudgeLevel: "now" });
  await browser.begin();
  browser.idle.input(600 * minute);
  await browser.advance(10 * minute);
  browser.setClock(-by);
  return browser;
}

/** The person turns to another window; the background hears of it. */
async function switchWindow(browser: SimulatedBrowser): Promise<void> {
  browser.windows.focus(browser.windows.open().id);
  await browser.settle();
}

const stateOf = ({ storage }: SimulatedBrowser) => storage.local.data.get("state") as State;
const activeMs = (browser: SimulatedBrowser) => activeMsAt(stateOf(browser), browser.now());
const isNoted = ({ storage }: SimulatedBrowser) => storage.session.data.get(noteKey) === true;

/** How often Limber looks in that time, without any event from outside. */
async function looks(browser: SimulatedBrowser, ms: number): Promise<number> {
  let looked = 0;
  browser.faults.latency = ({ name }) => {
    if (name === "alarms.create") looked++;
    return undefined;
  };
  await browser.advance(ms);
  browser.faults.latency = undefined;
  return looked;
}

describe.each(flavours)("after the clock was set back by an hour, %s", flavour => {
  test("counts on from the next event, without any further one", async () => {
    const browser = await setBack(60 * minute, flavour);
    await switchWindow(browser);
    const before = activeMs(browser);
    await browser.advance(30 * minute);
    expect(activeMs(browser) - before).toBeGreaterThan(30 * minute - 1000);
    expect(browser.now() - stateOf(browser).clock.accountedUntil).toBeLessThan(heartbeat);
    expect(browser.errors).toEqual([]);
  });

  test("tells of the break in time, and again after the snooze", async () => {
    const browser = await setBack(60 * minute, flavour, 15);
    await switchWindow(browser);
    await browser.advance(5 * minute + heartbeat);
    expect(stateOf(browser).nudge).toMatchObject({ is: "asking" });
    browser.pages.closeAll();
    browser.tell({ what: "snooze" });
    await browser.advance(5 * minute - 5000);
    expect(stateOf(browser).nudge).toMatchObject({ is: "deferred" });
    await browser.advance(10_000);
    expect(stateOf(browser).nudge).toMatchObject({ is: "asking" });
  });
});

describe("the stand-in of Chromium's alarm", () => {
  test("counts on after the clock was set back by three days", async () => {
    const browser = await setBack(72 * 60 * minute);
    await switchWindow(browser);
    expect(isNoted(browser)).toBe(true);
    const before = activeMs(browser);
    await browser.advance(30 * minute);
    expect(activeMs(browser) - before).toBeGreaterThan(30 * minute - 1000);
  });

  test("goes on at the next event after the worker was killed, and after an update of Limber", async () => {
    const browser = await setBack(60 * minute);
    await switchWindow(browser);
    browser.background.kill();
    await browser.advance(5 * minute);
    await switchWindow(browser);
    const before = activeMs(browser);
    await browser.advance(10 * minute);
    expect(activeMs(browser) - before).toBeGreaterThan(10 * minute - 1000);
    await browser.update();
    await browser.advance(10 * minute);
    expect(activeMs(browser) - before).toBeGreaterThan(20 * minute - 1000);
  });

  test("is noted before the model, whatever call the worker dies at", async () => {
    for (let use = 0; use < 30; use++) {
      const browser = await setBack(60 * minute);
      let left = use;
      browser.faults.kill = () => (left-- > 0 ? undefined : "after");
      await switchWindow(browser);
      browser.faults.kill = undefined;
      await browser.advance(minute);
      await switchWindow(browser);
      expect(isNoted(browser), `killed at call ${use}`).toBe(true);
    }
  });

  test("ends as soon as alarms fire again, and the worker sleeps between them", async () => {
    const browser = await setBack(60 * minute);
    await switchWindow(browser);
    expect(await looks(browser, 10 * minute)).toBeGreaterThan(30);
    await browser.advance(53 * minute);
    expect(isNoted(browser)).toBe(false);
    expect(await looks(browser, 10 * minute)).toBeLessThan(16);
    await browser.advance(40_000);
    expect(browser.background.current()).toBeUndefined();
  });

  test("ends with the session of the browser, which polls anew", async () => {
    const browser = await setBack(24 * 60 * minute);
    await switchWindow(browser);
    browser.shutDown();
    await browser.advance(minute);
    await browser.startUp();
    expect(isNoted(browser)).toBe(false);
    browser.idle.input(600 * minute);
    const before = activeMs(browser);
    await browser.advance(10 * minute);
    expect(activeMs(browser) - before).toBeGreaterThan(10 * minute - 1000);
  });

  test("does nothing while no alarm is wanted", async () => {
    const browser = await setBack(60 * minute);
    browser.tell({ what: "pause", until: null });
    await browser.settle();
    expect(isNoted(browser)).toBe(true);
    expect(await looks(browser, 30 * minute)).toBe(0);
    expect(browser.background.current()).toBeUndefined();
  });

  test("goes on after an update in the same moment, and ends at the first alarm after any other", async () => {
    const browser = await setBack(60 * minute);
    await browser.update();
    const before = activeMs(browser);
    await browser.advance(10 * minute);
    expect(activeMs(browser) - before).toBeGreaterThan(10 * minute - 1000);
    const other = await setBack(0);
    await other.update();
    expect(isNoted(other)).toBe(true);
    await other.advance(heartbeat);
    expect(isNoted(other)).toBe(false);
  });

  test("does nothing after a step of a time server", async () => {
    const browser = await setBack(1000);
    await switchWindow(browser);
    expect(isNoted(browser)).toBe(false);
  });

  test("stands in though storage refuses the note", async () => {
    const browser = await setBack(60 * minute);
    browser.faults.refuse = ({ name, args }) =>
      name === "storage.session.set" && Object.hasOwn(Object(args[0]), noteKey) ? "no" : undefined;
    await switchWindow(browser);
    const before = activeMs(browser);
    await browser.advance(10 * minute);
    expect(activeMs(browser) - before).toBeGreaterThan(10 * minute - 1000);
  });
});
