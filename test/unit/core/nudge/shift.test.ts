import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { shiftTo } from "../../../../src/core/nudge/shift.ts";
import type { Nudge } from "../../../../src/core/nudge/state/nudgeStates.ts";
import { initialState, type State } from "../../../../src/core/nudge/state/state.ts";
import type { Presentation } from "../../../../src/core/nudge/state/surfaces.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { openingOn } from "./matchers.ts";
import { asked, close, due, notified, opening, type Person, start, testing, waiting } from "./people.ts";
import { person } from "./person.ts";

const at = Date.UTC(2026, 2, 2, 9);
const today = emptyDay("2026-03-02");
const hour = minutes(60);
const plan = { kind: "full", tempo: "gentle", stretches: ["rotateLegs"] } as const;

/** The state after the wall clock was set back by an hour. */
const shifted = (change: Partial<State>) =>
  shiftTo({ state: { ...initialState(at), ...change }, today }, at - hour).state;

/** A presentation as long ago as `agoMs`. */
const on = (instant: number): Presentation => ({ surface: "popup", at: instant, isShown: true });

describe("a wall clock that is set back", () => {
  it.each<[Nudge, Nudge]>([
    [{ is: "idle" }, { is: "idle" }],
    [{ is: "exhausted" }, { is: "exhausted" }],
    [
      { is: "waiting", since: at - 5 },
      { is: "waiting", since: at - 5 - hour },
    ],
    [
      { is: "waiting", since: at - 5, notice: on(at - 3) },
      { is: "waiting", since: at - 5 - hour, notice: on(at - 3 - hour) },
    ],
    [
      { is: "asking", on: on(at - 5) },
      { is: "asking", on: on(at - 5 - hour) },
    ],
    [
      { is: "deferred", until: at + 5, why: "snoozed" },
      { is: "deferred", until: at + 5 - hour, why: "snoozed" },
    ],
  ])("moves the nudge %j", (before, after) => {
    expect(shifted({ nudge: before }).nudge).toEqual(after);
  });

  it("moves the end of a routine", () => {
    const end = { plan, elapsedMs: 1, done: 1 };
    expect(shifted({ ended: { ...end, at: at - 5 } }).ended).toEqual({ ...end, at: at - 5 - hour });
  });

  it("moves the instant since when a window is out of sight", () => {
    const hidden = { ...on(at - 9), hiddenSince: at - 5 };
    expect(shifted({ test: hidden }).test).toEqual({ ...on(at - 9 - hour), hiddenSince: at - 5 - hour });
  });

  it("moves the test nudge, the routine, the skip, the hold, the last break and the clock", () => {
    const routine = { plan, elapsedMs: 7, done: 1, is: "paused", touchedAt: at - 9 } as const;
    const skipped = { at: at - 9, activeMs: 7, snoozes: 1, dismissals: 2 };
    const state = shifted({
      test: on(at - 9),
      routine,
      skipped,
      snoozes: 3,
      heldSince: at - 9,
      brokeAt: at - 8,
    });
    expect(state).toEqual({
      ...initialState(at - hour),
      ...{ snoozes: 3, test: on(at - 9 - hour), heldSince: at - 9 - hour, brokeAt: at - 8 - hour },
      routine: { ...routine, touchedAt: at - 9 - hour },
      skipped: { ...skipped, at: at - 9 - hour },
    });
  });

  it("leaves the end of a pause alone: the person chose it by the clock on the wall", () => {
    expect(shifted({ pause: { until: at + hour } }).pause).toEqual({ until: at + hour });
  });

  it("leaves the record of the day alone", () => {
    expect(shiftTo({ state: initialState(at), today }, at - hour).today).toBe(today);
  });

  it("moves the clock by a single millisecond as well", () => {
    expect(shiftTo({ state: initialState(at), today }, at - 1).state).toEqual(initialState(at - 1));
  });

  it("moves nothing where the event is not earlier", () => {
    const model = { state: initialState(at), today };
    expect(shiftTo(model, at)).toBe(model);
    expect(shiftTo(model, at + 1)).toBe(model);
  });
});

describe("after the wall clock was set back by an hour", () => {
  const back = (it: Person) => it.lose(-hour).now({});

  it.each<[string, () => Person]>([
    ["a popup on its way", due],
    ["a notice on its way", () => waiting({ patienceMinutes: 0 })],
    ["a notice that is shown", notified],
    ["a popup that is shown", asked],
    ["a test nudge on its way", testing],
    ["a nudge that waits", waiting],
  ])("%s is opened no second time", (_, someone) => {
    const it = someone();
    const { nudge, test } = it.state();
    back(it);
    expect(it.effects()).toEqual([]);
    expect(it.state()).toMatchObject({
      nudge: { is: nudge.is },
      test: test ? { surface: test.surface } : null,
    });
  });

  it("a deferred nudge comes as late as it would have", () => {
    for (const snoozeMinutes of [1, 10]) {
      const snoozed = back(asked({ snoozeMinutes }).tell({ what: "snooze" }).see({ open: [] }));
      expect(snoozed.state().nudge).toMatchObject({ until: snoozed.at() + minutes(snoozeMinutes) });
    }
    const closed = back(close(asked({ snoozeMinutes: 1 }).lose(seconds(5)), "popup"));
    expect(closed.state().nudge).toMatchObject({ until: closed.at() + minutes(5) });
  });

  it("a surface has the rest of its ten seconds", () => {
    const later = () => back(due().lose(seconds(4)).now({}));
    expect(
      later()
        .lose(seconds(6) - 1)
        .now({})
        .state().nudge,
    ).toMatchObject(openingOn("popup"));
    expect(later().lose(seconds(6)).now({}).state().nudge).toMatchObject(openingOn("window"));
  });

  it("patience lasts as long as it would have", () => {
    const patient = back(waiting());
    expect(patient.spend(minutes(2) - 1).effects()).toEqual([]);
    expect(patient.spend(1).effects()).toEqual(opening("notification"));
  });

  it("undo and an interrupted routine last as long as they would have", () => {
    const skipped = back(asked().tell({ what: "skip" }).see({ open: [] }));
    expect(skipped.spend(minutes(5)).state().skipped).not.toBeNull();
    expect(skipped.lose(1).now({}).state().skipped).toBeNull();
    const routine = back(
      person()
        .tell(start)
        .now({ open: ["popup"] })
        .now({ open: [] }),
    );
    expect(routine.spend(minutes(15) - 1).state().routine).not.toBeNull();
    expect(routine.spend(1).state().routine).toBeNull();
  });

  it("the active time is the same", () => {
    expect(back(person().spend(minutes(7))).minutes()).toBe(7);
    expect(
      back(person().spend(minutes(7)))
        .spend(minutes(3))
        .minutes(),
    ).toBe(10);
  });
});
