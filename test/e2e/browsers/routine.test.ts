import { expect, test } from "vitest";
import { stretchIds } from "../../../src/core/routine/stretches.ts";
import { timeline } from "../../../src/core/routine/timeline.ts";
import { browsingFor, due, preset, stored } from "../../browsers/limber.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

const inOrder = [
  "Standing Back Arch",
  "Sit and Rotate",
  "Rotate Legs In and Out",
  "Sit and Rotate with Side Bend",
  "Sit and Back Arch",
];

eachBrowser("a routine", get => {
  test("played to its end is counted today, and the clock starts again", async () => {
    // The last two movements of a short routine at a brisk tempo, by which it becomes half done and so counts; the whole of
    // it is played in guide.test.ts.
    const plan = { kind: "short", tempo: "brisk", stretches: stretchIds } as const;
    const last = timeline(plan).findLast(({ phase, done }) => phase === "out" && done === 18);
    const routine = { plan, elapsedMs: last?.from ?? 0, done: 8, page: null, touchedAt: Date.now() };
    await due(get(), {}, { routine });
    const popup = await get().openToolbarPopup();
    await popup.waitForHeading("Sit and Back Arch");
    await popup.waitFor("Done. 10 movements.", { timeoutMs: 60_000 });
    await popup.waitFor("1 break today");
    const { state, today } = await stored(get());
    expect({ short: today.short, full: today.full, run: state.routine }).toEqual({
      short: 1,
      full: 0,
      run: null,
    });
    expect(state.clock.activeMs).toBeLessThan(20_000);
    await popup.click("Close");
    await popup.waitForClose();
  });

  test("is led by Pause, Resume, Next, Back and End; broken off early, the break is still owed", async () => {
    await preset(get(), browsingFor(61_000), { intervalMinutes: 1 });
    const popup = await get().popup({ timeoutMs: 30_000 });
    await popup.click("Start routine");
    await popup.waitForHeading("Standing Back Arch");
    await popup.click("Pause");
    await popup.waitForButton("Resume");
    await until(async () => (await stored(get())).state.routine?.page === null);
    await popup.click("Resume");
    await popup.waitForButton("Pause");

    for (const stretch of inOrder.slice(1)) {
      await popup.click("Next");
      await popup.waitForHeading(stretch);
    }
    await popup.click("Back");
    await popup.waitForHeading("Sit and Rotate with Side Bend");

    await popup.click("End");
    await popup.waitFor("Stopped");
    const { state } = await until(async () => {
      const now = await stored(get());
      return now.state.routine === null && now;
    });
    expect(state.nudge).toMatchObject({ is: "deferred", why: "unfinished" });
    expect(state.clock.activeMs).toBeGreaterThanOrEqual(60_000);
  });
});
