import { describe, expect, it } from "vitest";
import { parseState, stateVersion } from "../../../../../src/core/nudge/parse/parseState.ts";
import { initialState, type State } from "../../../../../src/core/nudge/state/state.ts";
import { stretchIds } from "../../../../../src/core/routine/stretches.ts";
import { minutes } from "../../../../../src/core/time/time.ts";
import { person } from "../person.ts";

const at = Date.UTC(2026, 2, 2, 9);
const hours48 = minutes(60 * 48);
const longest = minutes(60 * 24 * 366);

const fresh = initialState(at);
const read = (change: object) => parseState({ ...fresh, ...change }, at);
const readClock = (change: object) => read({ clock: { ...fresh.clock, ...change } });
const routine = {
  plan: { kind: "full", tempo: "gentle", stretches: ["rotateLegs"] },
  elapsedMs: 1,
  done: 1,
  is: "interrupted",
  touchedAt: at,
} as const;

describe("a stored state", () => {
  const on = { surface: "window", at, isShown: false } as const;

  it.each<Partial<State>>([
    { nudge: { is: "idle" } },
    { nudge: { is: "waiting", since: at } },
    { nudge: { is: "waiting", since: at, notice: { ...on, isShown: true } } },
    { nudge: { is: "asking", on } },
    { test: on },
    { test: { ...on, isShown: true } },
    { nudge: { is: "deferred", until: at, why: "snoozed" } },
    { nudge: { is: "deferred", until: at, why: "dismissed" } },
    { nudge: { is: "deferred", until: at, why: "unfinished" } },
    { nudge: { is: "exhausted" } },
    { routine: { ...routine, is: "playing", page: "p" } },
    { routine: { ...routine, is: "paused" } },
    { routine: { ...routine, is: "paused", perStretch: [1] } },
    { routine: { ...routine, plan: { ...routine.plan, kind: "short", stretches: [...stretchIds] } } },
    { pause: { until: at } },
    { skipped: { at, activeMs: 1, snoozes: 1, dismissals: 1, isMoved: true } },
    { lastKind: "short" },
    { hasDoneRoutine: true },
    { routine: { ...routine, plan: { ...routine.plan, lead: "long" } } },
    { pause: { until: null } },
    { ended: { plan: { ...routine.plan, stretches: [...stretchIds] }, elapsedMs: 1, done: 1, at } },
    { skipped: { at, activeMs: 1, snoozes: 1, dismissals: 1 } },
    ...(["popup", "window", "notification", "badge"] as const).map(
      (surface): Partial<State> => ({ nudge: { is: "asking", on: { surface, at, isShown: true } } }),
    ),
    ...(["popup", "window", "notification"] as const).map(
      (surface): Partial<State> => ({ nudge: { is: "asking", on: { surface, at, isShown: false } } }),
    ),
    ...(["paused", "hours", "call", "fullscreen", "fullscreenElsewhere"] as const).map(
      (hold): Partial<State> => ({ hold }),
    ),
    ...(["audible", "otherApp", "away", "panel"] as const).map((hold): Partial<State> => ({ hold })),
    ...(["paused", "hours", "fullscreen", "call", "audible", "otherApp", "away"] as const).map(
      (hold): Partial<State> => ({ hold }),
    ),
  ])("comes back: %j", part => {
    expect(read(part)).toEqual({ state: { ...fresh, ...part }, unreadable: [] });
  });

  it("comes back whole", () => {
    const { state } = person().spend(minutes(12)).tell({ what: "startRoutine", kind: "full", page: "p" });
    const stored: unknown = JSON.parse(JSON.stringify(state()));
    expect(parseState(stored, at)).toEqual({ state: state(), unreadable: [] });
  });

  it("of a version that knew no end to take back has none", () => {
    const { ended: _, ...older } = fresh;
    expect(parseState(older, at)).toEqual({ state: fresh, unreadable: [] });
  });

  it("is that of the installation where nothing is stored", () => {
    expect(parseState(undefined, at)).toEqual({ state: fresh, unreadable: [] });
  });

  it.each([[[]], ["state"], [7], [null]])(
    "is that of the installation, and unreadable, where %j is stored",
    stored => {
      expect(parseState(stored, at)).toEqual({ state: fresh, unreadable: ["state"] });
    },
  );

  it("of a later version is read as far as possible, and its version is named", () => {
    const { state } = person().spend(minutes(12));
    const later = { ...state(), version: 99, mood: "fine" };
    expect(parseState(later, at)).toEqual({ state: state(), unreadable: ["version"] });
  });

  it("has one to five stretches in a routine", () => {
    for (const stretches of [[], [...stretchIds, "rotateLegs"], ["handstand"]])
      expect(read({ routine: { ...routine, plan: { ...routine.plan, stretches } } })).toEqual({
        state: fresh,
        unreadable: ["routine"],
      });
  });

  it("of an older version, which knew no last routine, is read as it is", () => {
    const { lastKind: _, hasDoneRoutine: __, ...old } = fresh;
    expect(parseState(old, at)).toEqual({ state: fresh, unreadable: [] });
  });

  it("has instants from 2020 to 2100, and no others", () => {
    const [first, last] = [Date.UTC(2020), Date.UTC(2100)];
    for (const until of [first, last]) expect(read({ pause: { until } }).state.pause).toEqual({ until });
    for (const until of [first - 1, last + 1])
      expect(read({ pause: { until } }).unreadable).toEqual(["pause"]);
  });

  it("has lengths of up to a leap year", () => {
    for (const activeMs of [0, longest]) expect(readClock({ activeMs }).state.clock.activeMs).toBe(activeMs);
    for (const activeMs of [-1, longest + 1])
      expect(readClock({ activeMs }).unreadable).toEqual(["clock.activeMs"]);
  });

  it("has whole counts up to a million", () => {
    for (const snoozes of [0, 1_000_000]) expect(read({ snoozes }).state.snoozes).toBe(snoozes);
    for (const snoozes of [-1, 0.5, 1_000_001]) expect(read({ snoozes }).unreadable).toEqual(["snoozes"]);
  });

  it("is of a later version only where its version is a greater number", () => {
    expect(stateVersion).toBe(1);
    for (const version of [undefined, 0, 1, "2"]) expect(read({ version }).unreadable).toEqual([]);
    expect(read({ version: 2 }).unreadable).toEqual(["version"]);
  });

  it.each([Date.UTC(1970, 0, 2), Date.UTC(2200, 0, 1), Date.UTC(2100)])(
    "keeps its active time where its clock is at %i",
    accountedUntil => {
      const { state, unreadable } = readClock({ accountedUntil, activeMs: 7 });
      expect(unreadable).toContain("clock.accountedUntil");
      expect(state.clock).toMatchObject({ activeMs: 7, accountedUntil: at });
    },
  );

  it("may be two days ahead of the wall clock; beyond that the clock keeps only its active time", () => {
    expect(readClock({ accountedUntil: at + hours48 }).state.clock.accountedUntil).toBe(at + hours48);
    const clock = { ...fresh.clock, activeMs: 7, accountedUntil: at + hours48 + 1 };
    const { state } = read({ clock, snoozes: 2 });
    expect(state).toEqual({ ...fresh, clock: { ...fresh.clock, activeMs: 7 }, snoozes: 2 });
  });
});
