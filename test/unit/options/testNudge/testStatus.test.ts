import { describe, expect, it } from "vitest";
import { beginTest, followTest, type TestStatus } from "../../../../options/testNudge/testStatus.ts";
import { present, shownOn } from "../../../../src/core/nudge/presentation.ts";
import { initialState, type State } from "../../../../src/core/nudge/state/state.ts";
import { type Surface, surfaces } from "../../../../src/core/nudge/state/surfaces.ts";

const base = initialState(0);
const testOn = (surface: Surface): State => ({ ...base, test: shownOn(surface, 0) });
const testOpening = (surface: Surface): State => ({ ...base, test: present(surface, 0) });
const asking: State = { ...base, nudge: { is: "asking", on: shownOn("popup", 0) } };
const follow = (...states: State[]) =>
  states.reduce<TestStatus>((before, state) => followTest(before, state, surfaces), { is: "asked" });

describe("the status of a test nudge on the options page", () => {
  it("is asked, but not during a routine or while a nudge is on screen", () => {
    expect(beginTest(base).is).toBe("asked");
    expect(beginTest(asking).is).toBe("onScreen");
    expect(beginTest(testOn("popup")).is).toBe("onScreen");
    const plan = { kind: "full", tempo: "standard", stretches: [] } as const;
    const routine = { is: "paused", plan, elapsedMs: 0, done: 0, touchedAt: 0 } as const;
    expect(beginTest({ ...base, routine }).is).toBe("inRoutine");
  });

  it("stays asked until a surface opens, and is over once the surface is gone", () => {
    expect(follow(base)).toEqual({ is: "asked" });
    expect(follow(testOpening("popup"))).toMatchObject({ is: "opening", surface: "popup", refused: [] });
    expect(follow(testOpening("popup"), testOn("popup")).is).toBe("shown");
    expect(follow(testOn("popup"), base)).toEqual({
      ...{ is: "over", real: false, surface: "popup", hasRoutine: false },
    });
    expect(follow(testOn("popup"), base, testOn("popup")).is).toBe("over");
  });

  it("lists the refused surfaces even if the page saw only the last one", () => {
    expect(follow(testOn("notification"))).toMatchObject({ refused: ["popup", "window"] });
  });

  it("tells a real nudge from a test", () => {
    expect(follow(testOn("popup"))).toMatchObject({ real: false });
    expect(follow(asking)).toMatchObject({ real: true });
    expect(follow(asking, base)).toMatchObject({ is: "over", real: true });
  });

  it("follows a notification that accompanies a waiting nudge", () => {
    const waiting: State = {
      ...base,
      nudge: { is: "waiting", since: 0, notice: shownOn("notification", 0) },
    };
    expect(follow(waiting)).toMatchObject({ is: "shown", surface: "notification", real: true });
  });

  it("ignores nudges when no test was requested", () => {
    expect(followTest({ is: "none" }, testOn("popup"), surfaces)).toEqual({ is: "none" });
  });
});
