import { describe, expect, it } from "vitest";
import { beginTest, followTest, type TestStatus } from "../../../../options/testNudge/testStatus.ts";
import {
  initialState,
  type Nudge,
  type State,
  type Surface,
  surfaces,
} from "../../../../src/core/nudge/state.ts";

const base = initialState(0);
const prompting = (nudge: Nudge): State => ({ ...base, nudge });
const on = (is: "opening" | "shown", surface: Surface, isTest = true) =>
  prompting({ is, surface, at: 0, popupPending: false, isTest });
const follow = (...states: State[]) =>
  states.reduce<TestStatus>((before, state) => followTest(before, state, surfaces), { is: "asked" });

describe("a test of the nudge, as the options page tells it", () => {
  it("begins, unless a routine runs or a nudge is on screen", () => {
    expect(beginTest(base).is).toBe("asked");
    expect(beginTest(on("shown", "popup")).is).toBe("onScreen");
    const plan = { kind: "full", tempo: "standard", stretches: [] } as const;
    const routine = { plan, elapsedMs: 0, done: 0, page: null, touchedAt: 0 };
    expect(beginTest({ ...base, routine }).is).toBe("inRoutine");
  });

  it("is asked for until something comes, and over when that is gone", () => {
    expect(follow(base)).toEqual({ is: "asked" });
    expect(follow(on("opening", "popup"))).toMatchObject({ is: "opening", surface: "popup", refused: [] });
    expect(follow(on("opening", "popup"), on("shown", "popup")).is).toBe("shown");
    expect(follow(on("shown", "popup"), base)).toEqual({ is: "over", real: false });
    expect(follow(on("shown", "popup"), base, on("shown", "popup")).is).toBe("over");
  });

  it("names what was refused, even where the page saw only the end of it", () => {
    expect(follow(on("shown", "notification"))).toMatchObject({ refused: ["popup", "window"] });
  });

  it("knows the real nudge from a test", () => {
    expect(follow(on("shown", "popup", false))).toMatchObject({ real: true });
    expect(follow(on("shown", "popup", false), base)).toEqual({ is: "over", real: true });
  });

  it("says nothing of nudges that nobody asked to test", () => {
    expect(followTest({ is: "none" }, on("shown", "popup"), surfaces)).toEqual({ is: "none" });
  });
});
