import { expect, test } from "vitest";
import { interruptedRoutine } from "../../../browsers/extension/storedState.ts";
import { update } from "../../../browsers/extension/update.ts";
import { part } from "../each.ts";
import { closing, stoppedAt } from "./closing.ts";

const minute = 60_000;

export const pausedUpdate = part("an update of the extension", get => {
  const { reopen, withAlarm, begin } = closing(get);

  test("changes nothing in a pause, even when the browser closes right after it", async () => {
    const pause = { until: null };
    const plan = { kind: "short", tempo: "gentle", stretches: ["standingBackArch", "sitAndRotate"] } as const;
    const routine = interruptedRoutine(plan, 9_000, 1);
    await begin(stoppedAt(5 * minute, { pause, routine }), { intervalMinutes: 30 });
    const version = await update(get());
    const first = await withAlarm();
    expect(first.state).toMatchObject({ pause, routine });
    await reopen();
    const { state, alarmIn } = await withAlarm();
    expect(state).toMatchObject({ pause, routine: { plan, elapsedMs: 9_000, done: 1 } });
    expect(state.clock.activeMs).toBe(5 * minute);
    // During a pause only an interrupted routine ends by itself.
    expect(alarmIn).toBeLessThanOrEqual(15 * minute);
    expect(await get().fromBehind("chrome.runtime.getManifest().version")).toBe(version);
  });
});
