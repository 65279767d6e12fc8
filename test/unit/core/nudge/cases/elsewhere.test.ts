import { describe, expect, it } from "vitest";
import { brokeElsewhere } from "../../../../../src/core/nudge/answers.ts";
import { isDue } from "../../../../../src/core/nudge/rules.ts";
import { initialState, type State } from "../../../../../src/core/nudge/state/state.ts";
import { defaultSettings } from "../../../../../src/core/settings.ts";
import { minutes } from "../../../../../src/core/time/time.ts";
import { person } from "../person.ts";

const at = Date.UTC(2026, 2, 2, 12);
const fresh = initialState(at - minutes(60));

/** Somebody who has browsed for 40 minutes, and is asked to take a break. */
const owing: State = {
  ...fresh,
  snoozes: 1,
  skipped: { at, activeMs: 0, dueIntervalMs: 0, snoozes: 0, dismissals: 0, on: "2026-03-02" },
  nudge: { is: "asking", on: { surface: "popup", at: at - minutes(1), isShown: true } },
  clock: {
    ...fresh.clock,
    activeMs: minutes(40),
    dueIntervalMs: minutes(30),
    accountedUntil: at,
    recent: [
      { from: at - minutes(10), to: at - minutes(4), isProvedBySound: false },
      { from: at - minutes(4), to: at, isProvedBySound: true },
    ],
  },
};
const heard = (ago: number, state = owing) => brokeElsewhere(state, at - minutes(ago), defaultSettings, at);

describe("a break on another computer", () => {
  it("clears the debt: no more than the time since counts", () => {
    const state = heard(4);
    expect(isDue(state, defaultSettings)).toBe(false);
    expect(state).toMatchObject({ nudge: { is: "idle" }, snoozes: 0, skipped: null, brokeAt: null });
    expect(state.clock).toEqual({
      ...owing.clock,
      ...{ activeMs: minutes(4), dueIntervalMs: 0, resetAt: at - minutes(4) },
      recent: [{ from: at - minutes(4), to: at, isProvedBySound: true }],
    });
    expect(heard(3).clock.recent).toEqual([{ from: at - minutes(3), to: at, isProvedBySound: true }]);
  });

  it("changes nothing if it is older than the last reset here, or heard twice", () => {
    expect(heard(61)).toBe(owing);
    const once = heard(4);
    expect(heard(4, once)).toBe(once);
  });

  it("leaves a debt that has come up since, and what was answered to it", () => {
    const state = heard(35);
    expect(state.clock.activeMs).toBe(minutes(35));
    expect(isDue(state, defaultSettings)).toBe(true);
    expect(state).toMatchObject({ nudge: owing.nudge, snoozes: 1 });
  });

  it("in the future, by a clock that is ahead, is taken now", () =>
    expect(heard(-10).clock).toMatchObject({ activeMs: 0, resetAt: at }));

  it("leaves a routine that plays here alone", () => {
    const routine = { plan: { kind: "full", tempo: "standard", stretches: ["standingBackArch"] } } as const;
    const playing: State = {
      ...owing,
      routine: { ...routine, elapsedMs: 0, done: 1, is: "playing", page: "p", touchedAt: at },
    };
    expect(heard(4, playing)).toBe(playing);
  });

  it("reaches this computer as an event", () => {
    const it = person().spend(minutes(40));
    it.tell({ what: "brokeElsewhere", brokeAt: it.at() - minutes(4) });
    expect(it.minutes()).toBe(4);
  });
});
