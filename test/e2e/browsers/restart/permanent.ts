import { expect, test } from "vitest";
import { isDue } from "../../../../src/core/nudge/rules.ts";
import { browsingFor, stored } from "../../../browsers/extension/limber.ts";
import { countOn, firstRepOf, interruptedAt } from "../../../browsers/extension/routine.ts";
import { deferredNudge, playerOf } from "../../../browsers/extension/storedState.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";
import { closing, longAgo, stoppedAt } from "./closing.ts";

const minute = 60_000;

export const permanent = part("the browser closed", get => {
  const { reopen, isUpToDate, withAlarm, isRunning, badgeIs, begin } = closing(get);

  test("for some seconds goes on counting where it was, with its alarm", async () => {
    const begun = Date.now();
    await begin(browsingFor(10 * minute), { intervalMinutes: 30 });
    await isRunning();
    await isUpToDate(await reopen(() => timePasses(3_000)));
    const { state, today, alarmIn } = await withAlarm();
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(10 * minute);
    expect(state.clock.activeMs).toBeLessThanOrEqual(10 * minute + state.clock.accountedUntil - begun);
    expect(today.naturalBreaks).toBe(0);
    expect(alarmIn).toBeLessThanOrEqual(2 * minute);
  });

  test("three and a half minutes after the last activity loses that time and nothing else", async () => {
    await begin(browsingFor(10 * minute), { intervalMinutes: 30, naturalBreakMinutes: 5 });
    await isRunning();
    const { state: before } = await stored(get());
    const since = before.clock.accountedUntil;
    // Longer than a late heartbeat: an event before the browser closes does not count it either.
    await get().setStorage({ state: longAgo(before, 3.5 * minute) });
    await isUpToDate(await reopen());
    const { state, today } = await withAlarm();
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(before.clock.activeMs);
    expect(state.clock.activeMs).toBeLessThanOrEqual(
      before.clock.activeMs + state.clock.accountedUntil - since,
    );
    expect(today.naturalBreaks).toBe(0);
  });

  test("for a natural break starts the clock again, and the day records the break", async () => {
    await begin(browsingFor(10 * minute), { intervalMinutes: 30, naturalBreakMinutes: 1 });
    await isRunning();
    const { state: before } = await stored(get());
    // Longer than a late heartbeat: an event before the browser closes then sees the same break.
    await get().setStorage({ state: longAgo(before, 4 * minute) });
    await isUpToDate(await reopen(() => timePasses(1_000)));
    const { state, today } = await withAlarm();
    expect(today.naturalBreaks).toBe(1);
    expect(state.clock.activeMs).toBeLessThanOrEqual(state.clock.accountedUntil - state.clock.resetAt);
  });

  test("keeps a due break, and its nudge comes at its time", async () => {
    const nudge = deferredNudge(Date.now() + 4 * minute, "dismissed");
    await begin(browsingFor(31 * minute, { dismissals: 1, nudge }), { intervalMinutes: 30 });
    await badgeIs("•");
    await isUpToDate(await reopen());
    const { state, settings, alarmIn } = await withAlarm();
    expect(state).toMatchObject({ dismissals: 1, nudge });
    expect(isDue(state, settings)).toBe(true);
    expect(alarmIn).toBeLessThanOrEqual(2 * minute);
    await badgeIs("•");
  });

  test("keeps a pause and sets the alarm to its end", async () => {
    const end = Math.round(Date.now() + 60 * minute);
    await begin(stoppedAt(5 * minute, { pause: { until: end } }), { intervalMinutes: 30 });
    await badgeIs("II");
    await reopen();
    const { state } = await withAlarm();
    expect(state.pause).toEqual({ until: end });
    expect(state.clock.activeMs).toBe(5 * minute);
    const isAtEnd = async () => Math.abs(((await get().alarms())[0]?.scheduledTime ?? 0) - end) < 2_000;
    await until(isAtEnd, { what: "an alarm at the end of the pause" });
    await badgeIs("II");
  });

  test("offers an interrupted routine at the rep that it had reached", async () => {
    const routine = interruptedAt(firstRepOf("sitAndRotate"), "gentle");
    await begin(browsingFor(5 * minute, { routine }), { intervalMinutes: 30 });
    await badgeIs("▶");
    await reopen();
    const { state } = await withAlarm();
    expect(playerOf(state)).toBeNull();
    expect(state.routine).toMatchObject({ done: routine.done, plan: routine.plan });
    await badgeIs("▶");
    const popup = await get().openToolbarPopup();
    await popup.waitForHeading("Sit and Rotate");
    expect(await countOn(popup)).toBe("Right 1 of 5");
    await popup.waitForButton("Resume");
    await popup.click("End");
    await until(async () => (await stored(get())).state.routine === null, { what: "the routine's end" });
  });
});
