import { expect, test } from "vitest";
import { browsingFor } from "../../../browsers/extension/limber.ts";
import { timePasses } from "../../../browsers/wait.ts";
import { part } from "../each.ts";
import { closing } from "./closing.ts";

const minute = 60_000;

export const naturalBreak = part("the browser closed for a whole natural break", get => {
  const { reopen, isUpToDate, withAlarm, isRunning, begin } = closing(get);

  test("starts the clock again, and the day records the break", async () => {
    await begin(browsingFor(10 * minute), { intervalMinutes: 30, naturalBreakMinutes: 1 });
    await isRunning();
    await isUpToDate(await reopen(() => timePasses(minute + 1_000)));
    const { state, today } = await withAlarm();
    expect(today.naturalBreaks).toBe(1);
    expect(state.clock.activeMs).toBeLessThanOrEqual(state.clock.accountedUntil - state.clock.resetAt);
  });
});
