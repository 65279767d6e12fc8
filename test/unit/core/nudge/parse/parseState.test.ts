import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../../../src/core/nudge/parse/parseCommand.ts";
import { parseDay, parseState } from "../../../../../src/core/nudge/parse/parseState.ts";
import { initialState } from "../../../../../src/core/nudge/state.ts";
import { minutes } from "../../../../../src/core/time/time.ts";
import { person } from "../person.ts";

const at = Date.UTC(2026, 2, 2, 9);

describe("what was stored", () => {
  it("comes back as it was", () => {
    const { state } = person().spend(minutes(12)).tell({ what: "startRoutine", kind: "full", page: "p" });
    const stored: unknown = JSON.parse(JSON.stringify(state()));
    expect(parseState(stored, at)).toEqual({ state: state(), unreadable: [] });
  });

  it("is the beginning where there is nothing", () => {
    expect(parseState(undefined, at)).toEqual({ state: initialState(at), unreadable: [] });
    expect(parseDay(undefined, "2026-03-02").day).toMatchObject({ date: "2026-03-02", full: 0 });
  });

  it("falls back field by field, and the rest survives", () => {
    const { state } = person().spend(minutes(12));
    const broken = { ...state(), snoozes: "many", pause: { until: "noon" } };
    const parsed = parseState(broken, at);
    expect(parsed.unreadable).toEqual(["snoozes", "pause"]);
    expect(parsed.state).toEqual({ ...state(), snoozes: 0, pause: null });
  });

  it("never throws and always gives a whole state, whatever it is", () =>
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), value => {
        const { state } = parseState(value, at);
        expect(Object.keys(state).sort()).toEqual(Object.keys(initialState(at)).sort());
        expect(parseDay(value, "2026-03-02").day.activeMs).toBeGreaterThanOrEqual(0);
      }),
    ));

  it.each([Number.NaN, 1e308, -1, Number.POSITIVE_INFINITY, "30", null])(
    "refuses %s for active time",
    activeMs => {
      const { state } = person().spend(minutes(12));
      const parsed = parseState({ ...state(), clock: { ...state().clock, activeMs } }, at);
      expect(parsed.state.clock.activeMs).toBe(0);
    },
  );

  it("lets a clock from the far future run again, with its time", () => {
    const { state } = person().spend(minutes(12));
    const future = { ...state(), clock: { ...state().clock, accountedUntil: Date.UTC(2100, 0, 1) } };
    expect(parseState(future, at).state.clock).toMatchObject({ accountedUntil: at, activeMs: minutes(12) });
  });
});

describe("messages", () => {
  it("are commands or nothing", () => {
    expect(parseCommand({ what: "snooze" })).toEqual({ what: "snooze" });
    expect(parseCommand({ what: "pause", until: null })).toEqual({ what: "pause", until: null });
    for (const message of [
      undefined,
      null,
      "snooze",
      {},
      { what: "wake" },
      { what: "startRoutine", kind: "endless" },
    ])
      expect(parseCommand(message)).toBeUndefined();
  });
});

describe("what was written by somebody else", () => {
  it("is read as far as it is understood when a later version wrote it, and named", () => {
    const { state } = person().spend(minutes(12));
    const later = { ...state(), version: 99, mood: "fine" };
    expect(parseState(later, at)).toEqual({ state: state(), unreadable: ["version"] });
  });

  it.each([[[]], ["state"], [7], [null]])(
    "is the beginning, and named, when it is no state at all: %j",
    stored => {
      expect(parseState(stored, at)).toEqual({ state: initialState(at), unreadable: ["state"] });
    },
  );

  it("does not believe instants before 2020 or after 2100", () => {
    const { state, at: now } = person().spend(minutes(12));
    for (const accountedUntil of [Date.UTC(1970, 0, 2), Date.UTC(2200, 0, 1)]) {
      const parsed = parseState({ ...state(), clock: { ...state().clock, accountedUntil } }, now());
      expect(parsed.unreadable).toEqual(["clock.accountedUntil"]);
      expect(parsed.state.clock.activeMs).toBe(minutes(12));
    }
  });

  it("takes no field from a prototype", () => {
    const stored = Object.create({ snoozes: 2 });
    expect(parseState(stored, at).state.snoozes).toBe(0);
    expect(parseState(JSON.parse('{"__proto__": {"snoozes": 2}}'), at).state.snoozes).toBe(0);
  });
});
