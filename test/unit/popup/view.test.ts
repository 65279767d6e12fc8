import { describe, expect, it } from "vitest";
import { mattersWhenClosed, viewOf } from "../../../popup/view.ts";
import { initialState, type State } from "../../../src/core/nudge/state.ts";

const at = Date.UTC(2026, 2, 2, 9);
const run: State["run"] = {
  plan: { kind: "short", tempo: "standard", stretches: ["sitBackArch"] },
  elapsedMs: 0,
  done: 0,
  page: "p",
  touchedAt: at,
};
const matters = (state: Partial<State>) => mattersWhenClosed({ ...initialState(at), ...state }, "popup", "p");

describe("that a page is closed", () => {
  it("is an answer to a nudge that is on screen, and pauses the routine that the page plays", () => {
    const onScreen = { surface: "popup", at, popupFollows: false } as const;
    expect(matters({ prompt: { is: "shown", ...onScreen } })).toBe(true);
    expect(matters({ prompt: { is: "opening", ...onScreen } })).toBe(true);
    expect(matters({ run })).toBe(true);
  });

  it("means nothing on home, after a routine, or where nudge and routine are elsewhere", () => {
    expect(matters({})).toBe(false);
    expect(matters({ prompt: { is: "later", until: at, why: "snoozed" } })).toBe(false);
    expect(matters({ prompt: { is: "shown", surface: "badge", at, popupFollows: false } })).toBe(false);
    expect(matters({ run: { ...run, page: null } })).toBe(false);
    expect(matters({ run: { ...run, page: "q" } })).toBe(false);
  });
});

describe("the screen of a page that was left open after a routine", () => {
  const view = (state: Partial<State>) => viewOf({ ...initialState(at), ...state }, true, false);

  it("says what was done until the next nudge comes, and then shows that", () => {
    expect(view({})).toBe("done");
    expect(view({ run })).toBe("done");
    expect(view({ prompt: { is: "later", until: at, why: "unfinished" } })).toBe("done");
    expect(view({ prompt: { is: "shown", surface: "popup", at, popupFollows: false } })).toBe("nudge");
  });
});
