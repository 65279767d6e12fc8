import { beforeEach, expect, test } from "vitest";
import { isDue } from "../../../src/core/nudge/rules.ts";
import type { State } from "../../../src/core/nudge/state.ts";
import { browsingFor, preset, type Stored, stored } from "../../browsers/limber.ts";
import { updateTo } from "../../browsers/update.ts";
import { timePasses, until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const second = 1_000;
const minute = 60 * second;

/** How far two readings of the same running clock may lie apart: what it takes to start a browser and to look. */
const startUp = 30 * second;

eachBrowser("installed for good", (get, name) => {
  /** Somebody who is present: the same on every display, however long nobody touched it. */
  const present = () => get().desktop.move(300 + Math.random() * 200, 500);

  /** Closes the browser for that long and opens it again; when it was gone. */
  async function closedFor(ms: number): Promise<number> {
    let gone = Date.now();
    await get().restart(async () => {
      gone = Date.now();
      await timePasses(ms);
    });
    await get().window.focus();
    await present();
    return gone;
  }

  /** Limber has looked at its clock again, as it must not wait for the next heartbeat to do. */
  const looked = (since: number) =>
    until(async () => (await stored(get())).state.clock.accountedUntil > since, {
      what: "a look at the clock",
    });

  /** Limber has found its one alarm again: what is stored then, and how far ahead the alarm is. */
  async function awake(): Promise<Stored & { alarmIn: number }> {
    const alarms = await until(
      async () => {
        const all = await get().alarms();
        return all.length === 1 && all[0]?.name === "wake" && all;
      },
      { what: "its one alarm again, and no guard beside it" },
    );
    return { ...(await stored(get())), alarmIn: (alarms[0]?.scheduledTime ?? 0) - Date.now() };
  }

  const counts = () =>
    until(async () => (await stored(get())).state.clock.mode.isRunning, { what: "a clock that runs" });
  const badgeIs = (badge: string) => until(async () => (await get().badge()) === badge, { what: badge });

  async function given(state: State, settings: Parameters<typeof preset>[2]): Promise<void> {
    await present();
    await preset(get(), state, settings);
    await until(async () => (await get().alarms()).length > 0, { what: "an alarm" });
  }

  /** A clock that does not run. */
  function standingAt(activeMs: number, rest: Partial<State>): State {
    const running = browsingFor(activeMs, rest);
    return { ...running, clock: { ...running.clock, mode: { isRunning: false, isProvedBySound: false } } };
  }

  /** The same state, last looked at so much earlier: in place of waiting. A background that is awake takes no notice. */
  const longAgo = ({ clock, ...rest }: State, ms: number): State => ({
    ...rest,
    clock: { ...clock, accountedUntil: clock.accountedUntil - ms, resetAt: clock.resetAt - ms, recent: [] },
  });

  const owed = (): Partial<State> => ({
    dismissals: 1,
    nudge: { is: "deferred", until: Date.now() + 4 * minute, why: "dismissed" },
  });

  beforeEach(async () => {
    for (const page of await get().pages()) await page.close();
    await get().window.focus();
  });

  test("closed for a moment: it goes on counting from where it was, with its alarm", async () => {
    await given(browsingFor(10 * minute), { intervalMinutes: 30 });
    await counts();
    await looked(await closedFor(3 * second));
    const { state, today, alarmIn } = await awake();
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(10 * minute);
    expect(state.clock.activeMs).toBeLessThan(10 * minute + startUp);
    expect(today.naturalBreaks).toBe(0);
    expect(alarmIn).toBeGreaterThan(0);
    expect(alarmIn).toBeLessThanOrEqual(2 * minute);
  });

  test("closed when anybody was last seen three minutes ago: that time is missing, and nothing else", async () => {
    await given(browsingFor(10 * minute), { intervalMinutes: 30, naturalBreakMinutes: 5 });
    await counts();
    const { state: before } = await stored(get());
    await get().setStorage({ state: longAgo(before, 3 * minute) });
    await looked(await closedFor(2 * second));
    const { state, today } = await awake();
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(before.clock.activeMs);
    expect(state.clock.activeMs).toBeLessThan(before.clock.activeMs + startUp);
    expect(today.naturalBreaks).toBe(0);
  });

  test("closed for a natural break: the clock starts again, and the day records it", async () => {
    await given(browsingFor(10 * minute), { intervalMinutes: 30, naturalBreakMinutes: 1 });
    await counts();
    await looked(await closedFor(61 * second));
    const { state, today } = await awake();
    expect(today.naturalBreaks).toBe(1);
    expect(state.clock.activeMs).toBeLessThan(startUp);
  });

  test("a break that is owed stays owed, and is asked about when it was to be", async () => {
    const asked = owed();
    await given(browsingFor(31 * minute, asked), { intervalMinutes: 30 });
    await badgeIs("•");
    await looked(await closedFor(2 * second));
    const { state, settings, alarmIn } = await awake();
    expect(state).toMatchObject(asked);
    expect(isDue(state, settings)).toBe(true);
    expect(alarmIn).toBeLessThanOrEqual(2 * minute);
    await badgeIs("•");
  });

  test("a pause lasts until its time, and the alarm is set for that very moment", async () => {
    const until = Math.round(Date.now() + 60 * minute);
    await given(standingAt(5 * minute, { pause: { until } }), { intervalMinutes: 30 });
    await badgeIs("❚❚");
    await closedFor(2 * second);
    const { state, alarmIn } = await awake();
    expect(state.pause).toEqual({ until });
    expect(state.clock.activeMs).toBe(5 * minute);
    expect(alarmIn).toBeCloseTo(until - Date.now(), -3.5);
    await badgeIs("❚❚");
  });

  test("a routine that waits is offered at the stretch and the rep that was reached", async () => {
    await given(browsingFor(5 * minute), { intervalMinutes: 30 });
    const popup = await get().openToolbarPopup();
    await popup.click("Start routine");
    await popup.waitFor("2 of 5", { timeoutMs: 40_000 });
    await get().desktop.clickAt(300, 750);
    await popup.waitForClose();
    await badgeIs("▶");
    const before = (await stored(get())).state.routine;
    await closedFor(2 * second);
    const { state } = await awake();
    expect(state.routine).toMatchObject({ page: null, done: before?.done, plan: before?.plan });
    await badgeIs("▶");
    const again = await get().openToolbarPopup();
    expect(await again.heading()).toBe("Standing Back Arch");
    await again.waitFor("2 of 5");
    await again.waitForButton("Resume");
    await again.click("End");
    await until(async () => (await stored(get())).state.routine === null, { what: "the routine's end" });
  });

  test("an update loses neither time nor debt, and sets the alarm again", async () => {
    const asked = owed();
    await given(browsingFor(31 * minute, asked), { intervalMinutes: 30, snoozeMinutes: 7 });
    await counts();
    const since = Date.now();
    await updateTo(get(), "0.9.1");
    await looked(since);
    const { state, settings, alarmIn } = await awake();
    expect(state).toMatchObject(asked);
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(31 * minute);
    expect(state.clock.activeMs).toBeLessThan(31 * minute + startUp);
    expect(settings).toMatchObject({ intervalMinutes: 30, snoozeMinutes: 7 });
    expect(isDue(state, settings)).toBe(true);
    expect(alarmIn).toBeLessThanOrEqual(2 * minute);
    await badgeIs("•");
  });

  test("an update in a pause leaves it alone, and the browser may be closed right after it", async () => {
    const pause = { until: null };
    const routine = {
      plan: { kind: "short", tempo: "gentle", stretches: ["standingBackArch", "sitAndRotate"] },
      elapsedMs: 9_000,
      done: 1,
      page: null,
      touchedAt: Date.now(),
    } as const;
    await given(standingAt(5 * minute, { pause, routine }), { intervalMinutes: 30 });
    await updateTo(get(), "0.9.2");
    const updated = await awake();
    expect(updated.state).toMatchObject({ pause, routine });
    await closedFor(2 * second);
    const { state, alarmIn } = await awake();
    expect(state).toMatchObject({ pause, routine });
    expect(state.clock.activeMs).toBe(5 * minute);
    // A routine that waits is the one thing that ends by itself while paused.
    expect(alarmIn).toBeLessThanOrEqual(15 * minute);
    expect(await get().fromBehind("chrome.runtime.getManifest().version"), name).toBe("0.9.2");
  });
});
