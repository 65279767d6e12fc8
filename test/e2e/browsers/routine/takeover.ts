import { expect, test } from "vitest";
import { timeline } from "../../../../src/core/routine/timeline.ts";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import {
  countOf,
  countOn,
  firstMovement,
  interruptedAt,
  movementsShown,
  openOwnWindow,
  plays,
} from "../../../browsers/extension/routine.ts";
import { playerOf } from "../../../browsers/extension/storedState.ts";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

const secondRep = () =>
  interruptedAt(
    ({ stretch, phase, movement: { way, rep } }) =>
      stretch === "sitAndRotate" && phase === "out" && way === "right" && rep === 2,
    "gentle",
  );

export const takeover = part("a routine on two pages", (get, name) => {
  /** A popup closes when it loses the focus; Chromium keeps the popup of a test open, because it is being debugged. */
  const isLeft = async (popup: Page) => {
    if (name === "firefox") return popup.waitForClose();
    return popup.waitForHeading("The routine is playing in Limber’s window");
  };

  const begin = () => preset(get(), browsingFor(1000, { routine: secondRep() }));
  const nextRep = (page: Page, after: string) =>
    until(
      async () => {
        const count = (await movementsShown(page)).at(-1);
        return count !== after && count;
      },
      { what: `the rep after ${after}` },
    );
  const isPlaying = (page: Page) => page.sees("button", "Pause");
  const player = async () => playerOf((await stored(get())).state);

  const movements = timeline(secondRep().plan).filter(
    ({ stretch, phase }) => stretch === "sitAndRotate" && phase === "out",
  );
  const [first, second] = movements;
  const repMs = (second?.from ?? 0) - (first?.from ?? 0);

  /** The second page goes on with the rep that the first one was in, or a slow machine with one that it had time to reach. */
  function expectSameRep(before: string, after: string, elapsedMs: number): void {
    const index = (count: string) => movements.findIndex(({ movement }) => countOf(movement) === count);
    const reps = index(after) - index(before);
    expect(reps, `${before}, then ${after}`).toBeGreaterThanOrEqual(0);
    expect(reps, `${before}, then ${after}`).toBeLessThanOrEqual(Math.floor(elapsedMs / repMs));
  }

  test("plays where it was started until the person has it elsewhere, and always goes on with the same rep", async () => {
    await begin();
    const own = await openOwnWindow(get());
    const ownId = await get().desktop.tool("getactivewindow");
    await plays(own);
    const inWindow = await player();

    await get().window.focus();
    const popup = await get().openToolbarPopup();
    await popup.waitForHeading("The routine is playing in Limber’s window");
    expect(await isPlaying(own)).toBe(true);
    expect(await player()).toBe(inWindow);
    await popup.click("Play here");
    await popup.waitForButton("Pause");
    await own.waitForHeading("The routine is playing at Limber’s button");
    const taken = await firstMovement(popup);
    const inPopup = await player();
    expect(inPopup).not.toBe(inWindow);
    expect((await movementsShown(own)).at(-1)).toBe(taken);
    const reached = await nextRep(popup, taken);
    const reachedAt = Date.now();
    expect(await isPlaying(popup)).toBe(true);
    expect(await isPlaying(own)).toBe(false);
    expect(await player()).toBe(inPopup);

    await get().desktop.tool("windowactivate", ownId);
    // In Firefox the popup has closed by now, and the routine waits.
    await own.click(name === "firefox" ? "Resume" : "Play here");
    await own.waitForButton("Pause");
    await isLeft(popup);
    await until(async () => (await player()) === inWindow, { what: "the window plays" });
    expect(await isPlaying(own)).toBe(true);
    // While it counts in, the page shows the rep with which it goes on.
    const resumed = await until(() => countOn(own), { what: "a movement" });
    expectSameRep(reached, resumed, Date.now() - reachedAt);
    await own.click("End");
    await own.waitFor("Stopped");
  });

  test("that moves from the popup to a window goes on there with the same rep", async () => {
    await begin();
    const popup = await get().openToolbarPopup();
    await plays(popup);
    const count = await firstMovement(popup);
    const since = Date.now();
    const inPopup = await player();
    await popup.click("Open in a window");
    const own = await get().page({ surface: "window" });
    await plays(own);
    const elapsedMs = Date.now() - since;
    await isLeft(popup);
    expectSameRep(count, await firstMovement(own), elapsedMs);
    expect(await player()).not.toBe(inPopup);
    await nextRep(own, count);
  });
});
