import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../../../src/core/nudge/parse/parseDay.ts";
import { parseState } from "../../../../../src/core/nudge/parse/parseState.ts";
import { initialState, type State } from "../../../../../src/core/nudge/state/state.ts";
import { minutes } from "../../../../../src/core/time/time.ts";
import { person } from "../person.ts";

const at = Date.UTC(2026, 2, 2, 9);
const fresh = initialState(at);
const read = (change: object) => parseState({ ...fresh, ...change }, at);
const routine = {
  plan: { kind: "full", tempo: "gentle", stretches: ["rotateLegs"] },
  elapsedMs: 1,
  done: 1,
  is: "interrupted",
  touchedAt: at,
} as const;

describe("a stored state with broken fields", () => {
  const fields = {
    nudge: { is: "asking", on: { surface: "popup", at, isShown: true } },
    test: { surface: "window", at, isShown: false },
    snoozes: 1,
    dismissals: 2,
    pause: { until: at },
    routine: { ...routine, is: "playing", page: "p" },
    skipped: { at, activeMs: 1, snoozes: 1, dismissals: 1 },
    hold: "call",
  } as const satisfies Partial<State>;

  it.each<[keyof typeof fields, unknown]>([
    ["nudge", "asking"],
    ["nudge", { is: "shown", surface: "popup", at }],
    ["nudge", { is: "waiting" }],
    ["nudge", { is: "waiting", since: at, notice: null }],
    ["nudge", { is: "waiting", since: at, notice: { surface: "badge", at, isShown: false } }],
    ["nudge", { is: "asking" }],
    ["nudge", { is: "asking", on: { surface: "badge", at, isShown: false } }],
    ["nudge", { is: "asking", on: { surface: "tab", at, isShown: true } }],
    ["nudge", { is: "asking", on: { surface: "popup", at: "noon", isShown: true } }],
    ["nudge", { is: "deferred", until: at }],
    ["nudge", { is: "deferred", until: at, why: "moody" }],
    ["test", { surface: "popup", at }],
    ["test", { surface: "badge", at, isShown: false }],
    ["snoozes", "many"],
    ["dismissals", null],
    ["pause", { until: "noon" }],
    ["pause", true],
    ["routine", { ...routine, is: "playing" }],
    ["routine", { ...routine, is: "stopped" }],
    ["routine", { ...routine, done: 0.5 }],
    ["routine", { ...routine, touchedAt: 0 }],
    ["routine", { ...routine, plan: { ...routine.plan, kind: "endless" } }],
    ["routine", { ...routine, plan: { ...routine.plan, tempo: "hectic" } }],
    ["skipped", { at, activeMs: 1, snoozes: 1 }],
    ["skipped", { at, activeMs: -1, snoozes: 1, dismissals: 1 }],
    ["hold", "lunch"],
  ])("starts only the field %s anew: %j", (name, broken) => {
    expect(read({ ...fields, [name]: broken })).toEqual({
      state: { ...fresh, ...fields, [name]: fresh[name] },
      unreadable: [name],
    });
  });

  it("names each of them", () => {
    const { state } = person().spend(minutes(12));
    const parsed = parseState({ ...state(), snoozes: "many", pause: { until: "noon" } }, at);
    expect(parsed.unreadable).toEqual(["snoozes", "pause"]);
    expect(parsed.state).toEqual({ ...state(), snoozes: 0, pause: null });
  });

  it("has the fields of the installation where they are missing, which is no error", () => {
    expect(parseState({ snoozes: 2 }, at)).toEqual({ state: { ...fresh, snoozes: 2 }, unreadable: [] });
  });

  it.each([Number.NaN, 1e308, -1, Number.POSITIVE_INFINITY, "30", null])(
    "refuses %s for active time",
    activeMs => {
      const parsed = read({ clock: { ...fresh.clock, activeMs } });
      expect(parsed.state.clock.activeMs).toBe(0);
      expect(parsed.unreadable).toEqual(["clock.activeMs"]);
    },
  );

  it("never throws and always gives a whole state", () =>
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), value => {
        const { state } = parseState(value, at);
        expect(Object.keys(state).sort()).toEqual(Object.keys(fresh).sort());
        expect(parseDay(value, "2026-03-02").day.activeMs).toBeGreaterThanOrEqual(0);
      }),
    ));

  it("takes no field from a prototype", () => {
    const stored = Object.create({ snoozes: 2 });
    expect(parseState(stored, at).state.snoozes).toBe(0);
    expect(parseState(JSON.parse('{"__proto__": {"snoozes": 2}}'), at).state.snoozes).toBe(0);
  });
});
