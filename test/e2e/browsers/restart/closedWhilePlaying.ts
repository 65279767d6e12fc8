import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import type { State } from "../../../../src/core/nudge/state/state.ts";
import { browsingFor, stored } from "../../../browsers/extension/limber.ts";
import {
  countOn,
  firstMovement,
  firstRepOf,
  interruptedAt,
  nextCount,
  openOwnWindow,
  plays,
} from "../../../browsers/extension/routine.ts";
import { playerOf } from "../../../browsers/extension/storedState.ts";
import type { Page } from "../../../browsers/page.ts";
import { until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";
import { closing, longAgo } from "./closing.ts";

const minute = 60_000;

export const closedWhilePlaying = part("the browser closed while a routine plays", get => {
  const { reopen, begin } = closing(get);
  const routine = async () => (await stored(get())).state.routine;
  const isInterrupted = () =>
    until(async () => playerOf((await stored(get())).state) === null, {
      what: "a routine that nobody plays",
    });

  /** Plays until the second rep has begun and is stored. */
  async function played(open: () => Promise<Page>): Promise<State> {
    const interrupted = interruptedAt(firstRepOf("sitAndRotate"), "gentle");
    await begin(browsingFor(5 * minute, { routine: interrupted }), { intervalMinutes: 30 });
    const page = await open();
    await plays(page);
    await until(async () => (await countOn(page)) === "Left 1 of 5", { what: "the second rep" });
    const { state } = await until(
      async () => {
        const now = await stored(get());
        return playerOf(now.state) && (now.state.routine?.done ?? 0) > interrupted.done && now;
      },
      { what: "the second rep in the storage" },
    );
    return state;
  }

  test("and soon opened again offers the routine at the rep that it had reached", async () => {
    const before = await played(() => get().openToolbarPopup());
    await reopen();
    await isInterrupted();
    await until(async () => (await get().badge()) === "▶", { what: "a routine on the badge" });
    const interrupted = await routine();
    if (!interrupted || !before.routine) throw new Error("no routine");
    expect(interrupted.plan).toEqual(before.routine.plan);
    expect(interrupted.done).toBeGreaterThanOrEqual(before.routine.done);
    expect((await stored(get())).today).toMatchObject({ full: 0, short: 0, partial: 0 });
    const popup = await get().openToolbarPopup();
    await plays(popup);
    await popup.waitForHeading("Sit and Rotate");
    expect(await firstMovement(popup)).toBe(nextCount(interrupted));
    await popup.click("End");
    await until(async () => (await routine()) === null, { what: "the routine's end" });
  });

  test("and opened again after a quarter of an hour records the routine as it was, and does not offer it", async () => {
    const { clock, ...rest } = await played(() => openOwnWindow(get()));
    await reopen();
    await isInterrupted();
    // In place of waiting: the state that was stored at the closing, so much earlier.
    const ms = 16 * minute;
    const left = rest.routine && { ...rest.routine, touchedAt: rest.routine.touchedAt - ms };
    const earlier = { state: longAgo({ ...rest, clock, routine: left }, ms) };
    // An event in between may store its own state once more, or find the earlier one and close the routine already.
    const isEarlier = async () => {
      await get().setStorage(earlier);
      const now = await routine();
      return now === null || isDeepStrictEqual(now, left);
    };
    await until(isEarlier, { what: "the earlier state in the storage" });
    await reopen();
    await until(async () => (await routine()) === null, { what: "no routine" });
    expect((await stored(get())).today).toMatchObject({ full: 0, short: 0, partial: 1 });
    await until(async () => (await get().badge()) !== "▶", { what: "no routine on the badge" });
    const popup = await get().openToolbarPopup();
    await popup.waitForButton("Start routine");
    expect(await popup.evaluate("document.querySelector('main').dataset.view")).toBe("home");
  });
});
