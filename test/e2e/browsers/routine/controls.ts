import { expect, test } from "vitest";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { timeline } from "../../../../src/core/routine/timeline.ts";
import { due, nudgeIsDeferred, popupComes, stored, storedNudge } from "../../../browsers/extension/limber.ts";
import { interruptedRoutine, playerOf } from "../../../browsers/extension/storedState.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

const later = [
  "Sit and Rotate",
  "Rotate Legs In and Out",
  "Sit and Rotate with Side Bend",
  "Sit and Back Arch",
];

// The page and the core play a routine, and they are the same in Firefox.
export const controls = part(
  "a routine",
  get => {
    test("counts for today once it has played to its end, and the clock starts again", async () => {
      // The last two movements of a brisk short routine, with which it is half done and counts. `deep/guide.test.ts` plays
      // all of it.
      const plan = { kind: "short", tempo: "brisk", stretches: stretchIds } as const;
      const last = timeline(plan).findLast(({ phase, done }) => phase === "out" && done === 18);
      await due(get(), {}, { routine: interruptedRoutine(plan, last?.from ?? 0, 8) });
      const popup = await get().openToolbarPopup();
      await popup.waitForHeading("Sit and Back Arch");
      await popup.waitForHeading("Well done");
      await popup.waitFor("10 movements. Your first break today.");
      const { state, today } = await stored(get());
      expect(state.routine).toBeNull();
      expect(today).toMatchObject({ short: 1, full: 0 });
      const { activeMs, accountedUntil, resetAt } = state.clock;
      expect(activeMs).toBeLessThanOrEqual(accountedUntil - resetAt);
      await popup.click("Close");
      await popup.waitForClose();
    });

    test("follows Pause, Resume, Next, Back, End and Go on; ended early, it leaves the break due", async () => {
      await due(get());
      const popup = await popupComes(get());
      await popup.click("Start routine");
      await popup.waitForHeading("Standing Back Arch");
      await popup.click("Pause");
      await popup.waitForButton("Resume");
      await until(async () => playerOf((await stored(get())).state) === null);
      await popup.click("Resume");
      await popup.waitForButton("Pause");

      for (const stretch of later) {
        await popup.click("Next");
        await popup.waitForHeading(stretch);
      }
      await popup.click("Back");
      await popup.waitForHeading("Sit and Rotate with Side Bend");

      await popup.click("End");
      await popup.waitFor("Stopped");
      await popup.click("Go on");
      await popup.waitForHeading("Sit and Rotate with Side Bend");
      await popup.waitForButton("Pause");
      await popup.click("End");
      await popup.waitFor("Stopped");
      await until(async () => (await stored(get())).state.routine === null);
      await nudgeIsDeferred(get());
      expect(await storedNudge(get())).toMatchObject({ why: "unfinished" });
      expect((await stored(get())).state.clock.activeMs).toBeGreaterThanOrEqual(60_000);
    });
  },
  { only: "chromium" },
);
