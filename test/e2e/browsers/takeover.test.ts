import { expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../browsers/limber.ts";
import type { Page } from "../../browsers/page.ts";
import { countOn, openOwnWindow, plays, waitingAt } from "../../browsers/routine.ts";
import { until } from "../../browsers/wait.ts";
import { eachBrowser } from "./each.ts";

eachBrowser("a routine on two pages", (get, name) => {
  /** Whoever turns to another window leaves the popup, which closes; Chromium keeps one that is debugged, as a test does. */
  const isLeft = async (popup: Page) => {
    if (name === "firefox") return popup.waitForClose();
    await popup.waitForButton("Resume");
    return popup.waitFor("Paused");
  };

  const waits = () => {
    const routine = waitingAt(
      ({ stretch, phase, movement: { way, rep } }) =>
        stretch === "sitAndRotate" && phase === "out" && way === "right" && rep === 2,
      "gentle",
    );
    return preset(get(), browsingFor(1000, { routine }));
  };
  const nextRep = (page: Page, after: string) =>
    until(
      async () => {
        const count = await countOn(page);
        return count !== after && / of 5$/.test(count) && count;
      },
      { timeoutMs: 30_000, what: `the rep after ${after}` },
    );
  /** At once, or after the short rest before it: sooner than a movement takes, so that none was done twice. */
  const goesOnAt = (page: Page, count: string) =>
    until(async () => (await countOn(page)) === count, { timeoutMs: 3_000, what: `going on at ${count}` });
  const isPlaying = (page: Page) => page.sees("button", "Pause");
  const player = async () => (await stored(get())).state.routine?.page;

  test("is taken over by the popup from the window, and back: one plays, the other is paused, and the same rep goes on", async () => {
    await waits();
    const own = await openOwnWindow(get());
    const ownId = await get().desktop.tool("getactivewindow");
    await plays(own);
    const inWindow = await player();

    await get().window.focus();
    const popup = await get().openToolbarPopup();
    await plays(popup);
    await own.waitForButton("Resume");
    await own.waitFor("Paused");
    const count = await countOn(own);
    expect(count).toMatch(/ of 5$/);
    await goesOnAt(popup, count);
    const inPopup = await player();
    expect(inPopup).not.toBe(inWindow);
    const reached = await nextRep(popup, count);
    expect(await isPlaying(popup)).toBe(true);
    expect(await isPlaying(own)).toBe(false);
    expect(await player()).toBe(inPopup);

    await get().desktop.tool("windowactivate", ownId);
    await own.click("Resume");
    await own.waitForButton("Pause");
    await isLeft(popup);
    await until(async () => (await player()) === inWindow, { what: "the window plays" });
    expect(await isPlaying(own)).toBe(true);
    await goesOnAt(own, reached);
    await own.click("End");
    await own.waitFor("Stopped");
  });

  test("moved from the popup to a window goes on there with the same rep", async () => {
    await waits();
    const popup = await get().openToolbarPopup();
    await plays(popup);
    const count = await countOn(popup);
    expect(count).toMatch(/ of 5$/);
    const inPopup = await player();
    await popup.click("Open in a window");
    const own = await get().page({ surface: "window" });
    await plays(own);
    await isLeft(popup);
    await goesOnAt(own, count);
    expect(await player()).not.toBe(inPopup);
    await nextRep(own, count);
  });
});
