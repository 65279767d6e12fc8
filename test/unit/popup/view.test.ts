import { describe, expect, it } from "vitest";
import { mustReportClose, viewOf } from "../../../popup/view.ts";
import { initialState, type State } from "../../../src/core/nudge/state.ts";

const at = Date.UTC(2026, 2, 2, 9);
const routine: State["routine"] = {
  plan: { kind: "short", tempo: "standard", stretches: ["sitBackArch"] },
  elapsedMs: 0,
  done: 0,
  page: "p",
  touchedAt: at,
};
const matters = (state: Partial<State>) => mustReportClose({ ...initialState(at), ...state }, "popup", "p");

describe("that a page is closed", () => {
  it("is an answer to a nudge that is on screen, and pauses the routine that the page plays", () => {
    const onScreen = { surface: "popup", at, popupPending: false } as const;
    expect(matters({ nudge: { is: "shown", ...onScreen } })).toBe(true);
    expect(matters({ nudge: { is: "opening", ...onScreen } })).toBe(true);
    expect(matters({ routine })).toBe(true);
  });

  it("means nothing on home, after a routine, or where nudge and routine are elsewhere", () => {
    expect(matters({})).toBe(false);
    expect(matters({ nudge: { is: "deferred", until: at, why: "snoozed" } })).toBe(false);
    expect(matters({ nudge: { is: "shown", surface: "badge", at, popupPending: false } })).toBe(false);
    expect(matters({ routine: { ...routine, page: null } })).toBe(false);
    expect(matters({ routine: { ...routine, page: "q" } })).toBe(false);
  });
});

describe("the screen of a page that was left open after a routine", () => {
  const view = (state: Partial<State>) => viewOf({ ...initialState(at), ...state }, true, false);

  it("says what was done until the next nudge comes, and then shows that", () => {
    expect(view({})).toBe("done");
    expect(view({ routine })).toBe("done");
    expect(view({ nudge: { is: "deferred", until: at, why: "unfinished" } })).toBe("done");
    expect(view({ nudge: { is: "shown", surface: "popup", at, popupPending: false } })).toBe("nudge");
  });
});
