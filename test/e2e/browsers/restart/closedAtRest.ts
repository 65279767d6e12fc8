import { expect, test } from "vitest";
import { browsingFor, stored } from "../../../browsers/extension/limber.ts";
import { countOn, firstRepOf, interruptedAt } from "../../../browsers/extension/routine.ts";
import { playerOf } from "../../../browsers/extension/storedState.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";
import { closing, longAgo, stoppedAt } from "./closing.ts";

const minute = 60_000;

export const closedAtRest = part("the browser closed while the person is at rest", get => {
  const { reopen, isUpToDate, withAlarm, isRunning, badgeIs, begin } = closing(get);

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
