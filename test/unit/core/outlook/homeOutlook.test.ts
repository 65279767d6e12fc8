import { expect, it } from "vitest";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { homeOutlook } from "../../../../src/core/outlook/homeOutlook.ts";
import { routineMinutes } from "../../../../src/core/routinePlan.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";

/** A Friday evening, after the working hours. */
const at = Date.UTC(2026, 2, 6, 19);
const usual = [{ from: 540, to: 1020 }];
const hours: Settings["hours"] = [usual, usual, usual, usual, usual, [], []];
const state = { ...initialState(at), hasDoneRoutine: true };

it("offers the routine that was taken last on the large button, each with its length", () => {
  const { offers } = homeOutlook({ ...state, lastKind: "short" }, defaultSettings, at, "UTC");
  expect(offers).toEqual([
    { kind: "short", minutes: routineMinutes(defaultSettings, "short", false) },
    { kind: "full", minutes: routineMinutes(defaultSettings, "full", false) },
  ]);
});

it("a person's first routine is offered with its long lead-ins", () => {
  const [first] = homeOutlook({ ...state, hasDoneRoutine: false }, defaultSettings, at, "UTC").offers;
  expect(first?.minutes).toBe(routineMinutes(defaultSettings, "full", true));
  expect(first?.minutes).toBeGreaterThan(routineMinutes(defaultSettings, "full", false));
});

it("knows when the working hours begin", () => {
  expect(homeOutlook(state, { ...defaultSettings, hours }, at, "UTC").hoursChangeAt).toBe(
    Date.UTC(2026, 2, 9, 9),
  );
  expect(homeOutlook(state, defaultSettings, at, "UTC").hoursChangeAt).toBeNull();
});
