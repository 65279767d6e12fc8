import { expect, test } from "vitest";
import { isDue } from "../../../../src/core/nudge/rules.ts";
import { browsingFor } from "../../../browsers/extension/limber.ts";
import { deferredNudge } from "../../../browsers/extension/storedState.ts";
import { update } from "../../../browsers/extension/update.ts";
import { part } from "../each.ts";
import { closing } from "./closing.ts";

const minute = 60_000;

export const updated = part("an update of the extension", get => {
  const { isUpToDate, withAlarm, isRunning, badgeIs, begin, welcomePages } = closing(get);

  test("loses neither active time nor a due break, and sets the alarm again", async () => {
    const begun = Date.now();
    const nudge = deferredNudge(begun + 4 * minute, "dismissed");
    await begin(browsingFor(31 * minute, { dismissals: 1, nudge }), {
      intervalMinutes: 30,
      snoozeMinutes: 7,
    });
    await isRunning();
    const since = Date.now();
    await update(get());
    await isUpToDate(since);
    const { state, settings, alarmIn } = await withAlarm();
    expect(state).toMatchObject({ dismissals: 1, nudge });
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(31 * minute);
    expect(state.clock.activeMs).toBeLessThanOrEqual(31 * minute + state.clock.accountedUntil - begun);
    expect(settings).toMatchObject({ intervalMinutes: 30, snoozeMinutes: 7 });
    expect(isDue(state, settings)).toBe(true);
    expect(alarmIn).toBeLessThanOrEqual(2 * minute);
    await badgeIs("•");
    expect(await welcomePages()).toEqual([]);
  });
});
