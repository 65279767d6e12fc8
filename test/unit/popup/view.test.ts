import { describe, expect, it } from "vitest";
import { isWindowWanted, mustReportClose, viewOf } from "../../../popup/view.ts";
import { initialState, type State } from "../../../src/core/nudge/state.ts";

const at = Date.UTC(2026, 2, 2, 9);
const routine: State["routine"] = {
  plan: { kind: "short", tempo: "standard", stretches: ["sitBackArch"] },
  elapsedMs: 0,
  done: 0,
  is: "playing",
  page: "p",
  touchedAt: at,
};
const { page: _, ...rest } = routine;
const matters = (state: Partial<State>) => mustReportClose({ ...initialState(at), ...state }, "popup", "p");

describe("closing a page", () => {
  it("dismisses the nudge on screen and interrupts the routine that the page plays", () => {
    const on = { surface: "popup", at } as const;
    expect(matters({ nudge: { is: "asking", on: { ...on, isShown: true } } })).toBe(true);
    expect(matters({ test: { ...on, isShown: false } })).toBe(true);
    expect(matters({ routine })).toBe(true);
  });

  it("means nothing on the home screen, after a routine, or while nudge and routine are elsewhere", () => {
    expect(matters({})).toBe(false);
    expect(matters({ nudge: { is: "deferred", until: at, why: "snoozed" } })).toBe(false);
    expect(matters({ nudge: { is: "asking", on: { surface: "badge", at, isShown: true } } })).toBe(false);
    expect(matters({ routine: { ...rest, is: "interrupted" } })).toBe(false);
    expect(matters({ routine: { ...routine, page: "q" } })).toBe(false);
  });
});

describe("an unfinished routine", () => {
  const view = (state: Partial<State>) => viewOf({ ...initialState(at), ...state }, false, false);
  const asking: State["nudge"] = { is: "asking", on: { surface: "popup", at, isShown: true } };

  it("is on screen until its nudge comes, which offers it", () => {
    expect(view({ routine: { ...rest, is: "interrupted" } })).toBe("routine");
    expect(view({ routine: { ...rest, is: "paused" }, nudge: asking })).toBe("nudge");
    expect(view({ routine, nudge: asking })).toBe("routine");
  });
});

describe("a page left open after a routine", () => {
  const view = (state: Partial<State>) => viewOf({ ...initialState(at), ...state }, true, false);

  it("shows the result until the next nudge comes", () => {
    expect(view({})).toBe("done");
    expect(view({ routine })).toBe("done");
    expect(view({ nudge: { is: "deferred", until: at, why: "unfinished" } })).toBe("done");
    expect(view({ nudge: { is: "asking", on: { surface: "popup", at, isShown: true } } })).toBe("nudge");
  });
});

describe("a window that opens for a nudge", () => {
  const isWanted = (nudge: State["nudge"]) => isWindowWanted({ ...initialState(at), nudge });
  const asking = (surface: "popup" | "window" | "notification", isShown: boolean) =>
    isWanted({ is: "asking", on: { surface, at, isShown } });

  it("is wanted while the nudge is on its way or in a window", () => {
    expect(asking("window", false)).toBe(true);
    expect(asking("window", true)).toBe(true);
    expect(asking("notification", false)).toBe(true);
  });

  it("is not wanted once another surface shows the nudge, or once it is answered", () => {
    expect(asking("popup", true)).toBe(false);
    expect(asking("notification", true)).toBe(false);
    expect(isWanted({ is: "deferred", until: at, why: "snoozed" })).toBe(false);
    expect(isWanted({ is: "idle" })).toBe(false);
  });
});
