import { expect, test } from "vitest";
import { isDue } from "../../../../src/core/nudge/rules.ts";
import { browsingFor, stored } from "../../../browsers/extension/limber.ts";
import { deferredNudge } from "../../../browsers/extension/storedState.ts";
import { timePasses } from "../../../browsers/wait.ts";
import { part } from "../each.ts";
import { closing, longAgo } from "./closing.ts";

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
});
