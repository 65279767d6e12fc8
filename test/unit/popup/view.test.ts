import { describe, expect, it } from "vitest";
import { isWindowWanted, mustReportClose, viewOf } from "../../../popup/view.ts";
import { initialState, type State } from "../../../src/core/nudge/state/state.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import { minutes } from "../../../src/core/time/time.ts";

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
const usual = { name: "p", takesUp: false, hasResult: false, hasSkipped: false, isInTrouble: false };
const viewOn = (state: Partial<State>, change: Partial<typeof usual> = {}) =>
  viewOf({ ...initialState(at), ...state }, defaultSettings, { ...usual, ...change });
const { clock } = initialState(at);
/** A state in which a break is due, and nothing asks for it. */
const owing = (state: Partial<State> = {}) => ({ clock: { ...clock, activeMs: minutes(31) }, ...state });

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

describe("a break that is due", () => {
  const deferred = (why: "snoozed" | "dismissed" | "unfinished") =>
    ({ nudge: { is: "deferred", until: at, why } }) as const;

  it("finds its answers on every page, also snoozed, closed without an answer, or held", () => {
    expect(viewOn(owing())).toBe("nudge");
    expect(viewOn(owing(deferred("snoozed")))).toBe("nudge");
    expect(viewOn(owing(deferred("dismissed")))).toBe("nudge");
    expect(viewOn(owing({ nudge: { is: "exhausted" } }))).toBe("nudge");
    expect(viewOn(owing({ nudge: { is: "exhausted" }, hold: "fullscreen" }))).toBe("nudge");
    for (const hold of ["call", "fullscreen", "audible", "otherApp", "away", "panel"] as const)
      expect(viewOn(owing({ hold }))).toBe("nudge");
  });

  it("can wait during a pause and outside the working hours", () => {
    expect(viewOn(owing({ pause: { until: null }, hold: "paused" }))).toBe("home");
    expect(viewOn(owing({ hold: "hours" }))).toBe("home");
  });

  it("leaves the screen to what to do where Limber does not work, unless a nudge is on screen", () => {
    const asking = { is: "asking", on: { surface: "popup", at, isShown: true } } as const;
    expect(viewOn(owing(), { isInTrouble: true })).toBe("home");
    expect(viewOn(owing({ nudge: asking }), { isInTrouble: true })).toBe("nudge");
  });

  it("comes after a routine that the person has just left, until its nudge comes", () => {
    const left = { routine: { ...rest, is: "interrupted" } } as const;
    expect(viewOn(owing({ ...left, ...deferred("unfinished") }))).toBe("routine");
    expect(viewOn(owing({ ...left, ...deferred("dismissed") }))).toBe("nudge");
    expect(viewOn(owing({ ...left, nudge: { is: "waiting", since: at } }))).toBe("nudge");
    expect(viewOn(owing(deferred("unfinished")))).toBe("nudge");
  });
});

describe("an unfinished routine", () => {
  const asking: State["nudge"] = { is: "asking", on: { surface: "popup", at, isShown: true } };

  it("is on screen until its nudge comes, which offers it", () => {
    expect(viewOn({ routine: { ...rest, is: "interrupted" } })).toBe("routine");
    expect(viewOn({ routine: { ...rest, is: "paused" }, nudge: asking })).toBe("nudge");
    expect(viewOn({ routine, nudge: asking })).toBe("routine");
  });
});

describe("a routine that another page plays", () => {
  const elsewhere = { routine: { ...routine, page: "q" } } as const;

  it("is told of, with or without a break that is due", () => {
    expect(viewOn(elsewhere)).toBe("elsewhere");
    expect(viewOn(owing(elsewhere))).toBe("elsewhere");
  });

  it("is on screen where this page takes it up", () => {
    expect(viewOn(elsewhere, { takesUp: true })).toBe("routine");
  });
});

describe("a page left open after a routine", () => {
  const view = (state: Partial<State>) => viewOn(state, { hasResult: true });

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
