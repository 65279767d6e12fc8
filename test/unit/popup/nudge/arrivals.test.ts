import { expect, test } from "vitest";
import { type Arrivals, countArrivals, noArrivals } from "../../../../popup/nudge/arrivals.ts";
import { present, shownOn } from "../../../../src/core/nudge/presentation.ts";
import type { Nudge } from "../../../../src/core/nudge/state/nudgeStates.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import type { Presentation } from "../../../../src/core/nudge/state/surfaces.ts";

const asking = (on: Presentation): Nudge => ({ is: "asking", on });
const noticed: Nudge = { is: "waiting", since: 0, notice: shownOn("notification", 0) };
const home: Nudge = { is: "idle" };

/** The arrivals on a page of Limber's own window that has shown these nudges one after the other. */
function arrivals(nudges: readonly Nudge[], isWanted = false, isNew = true): readonly number[] {
  const count = (before: Arrivals, nudge: Nudge) =>
    countArrivals(before, { ...initialState(0), nudge }, "window", nudge.is !== "idle", isWanted);
  const { all, here } = nudges.reduce(count, noArrivals(isNew));
  return [all, here];
}

test("a page that opens for a nudge is guarded once", () => {
  expect(arrivals([asking(present("window", 0)), asking(shownOn("window", 1))])).toEqual([1, 1]);
});

test("a page that the person opens while a nudge is elsewhere is not guarded", () => {
  expect(arrivals([noticed, asking(shownOn("window", 1))])).toEqual([0, 0]);
});

test("an open page is guarded when a nudge takes the place of its screen", () => {
  expect(arrivals([home, asking(shownOn("window", 1))])).toEqual([1, 1]);
  expect(arrivals([home, asking(shownOn("popup", 1))])).toEqual([1, 0]);
});

test("a page whose other screens come for the nudge is guarded", () => {
  expect(arrivals([asking(shownOn("window", 1))], false, false)).toEqual([1, 1]);
});

test("a covered page is guarded again when it comes to the front", () => {
  expect(arrivals([home, noticed, asking(present("window", 2)), asking(shownOn("window", 3))])).toEqual([
    2, 1,
  ]);
});

test("a nudge that the person brings back by Undo is not guarded", () => {
  expect(arrivals([home, asking(shownOn("window", 1))], true)).toEqual([0, 0]);
});
