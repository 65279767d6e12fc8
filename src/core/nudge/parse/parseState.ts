import * as v from "valibot";
import { type Clock, zeroClock } from "../../activeTime/clock.ts";
import { repairClock } from "../../activeTime/repairClock.ts";
import { type Day, emptyDay } from "../../history/day.ts";
import { isRecord, readFields } from "../../readFields.ts";
import { stretchIds } from "../../routine/stretches.ts";
import { tempos } from "../../routine/tempo.ts";
import { type Instant, minutes } from "../../time/time.ts";
import { holds, initialState, openableSurfaces, type State, surfaces } from "../state.ts";

/** An instant. No wall clock was right before 2020 while Limber ran; an instant after 2100 is a broken value. */
export const instant = v.pipe(v.number(), v.minValue(Date.UTC(2020)), v.maxValue(Date.UTC(2100)));
const length = v.pipe(v.number(), v.minValue(0), v.maxValue(minutes(60 * 24 * 366)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const span = v.object({ from: instant, to: instant, isProvedBySound: v.boolean() });

const clockFields = {
  activeMs: length,
  dueIntervalMs: length,
  accountedUntil: instant,
  resetAt: instant,
  mode: v.object({
    isRunning: v.boolean(),
    isProvedBySound: v.boolean(),
    until: v.exactOptional(instant),
  }),
  gap: v.nullable(v.object({ since: instant, countedMs: length, pendingMs: length, isBreak: v.boolean() })),
  recent: v.array(span),
};

const presentation = v.variant("isShown", [
  v.object({ surface: v.picklist(openableSurfaces), at: instant, isShown: v.literal(false) }),
  v.object({
    surface: v.picklist(surfaces),
    at: instant,
    isShown: v.literal(true),
    hiddenSince: v.exactOptional(instant),
  }),
]);

const nudge = v.variant("is", [
  v.object({ is: v.literal("idle") }),
  v.object({ is: v.literal("waiting"), since: instant, notice: v.exactOptional(presentation) }),
  v.object({ is: v.literal("asking"), on: presentation }),
  v.object({
    is: v.literal("deferred"),
    until: instant,
    why: v.picklist(["snoozed", "dismissed", "unfinished"]),
  }),
  v.object({ is: v.literal("exhausted") }),
]);

const plan = v.object({
  kind: v.picklist(["full", "short"]),
  tempo: v.picklist(tempos),
  stretches: v.pipe(v.array(v.picklist(stretchIds)), v.minLength(1), v.maxLength(stretchIds.length)),
});

const underWay = { plan, elapsedMs: length, done: count, touchedAt: instant };

const routine = v.variant("is", [
  v.object({ is: v.literal("playing"), page: v.string(), ...underWay }),
  v.object({ is: v.literal("interrupted"), ...underWay }),
  v.object({ is: v.literal("paused"), ...underWay }),
]);

const fields = {
  nudge,
  test: v.nullable(presentation),
  snoozes: count,
  dismissals: count,
  pause: v.nullable(v.object({ until: v.nullable(instant) })),
  routine: v.nullable(routine),
  skipped: v.nullable(
    v.object({
      ...{ at: instant, activeMs: length, dueIntervalMs: v.exactOptional(length) },
      ...{ snoozes: count, dismissals: count },
    }),
  ),
  hold: v.nullable(v.picklist(holds)),
  heldSince: v.nullable(instant),
};

const dayFields = {
  activeMs: length,
  full: count,
  short: count,
  partial: count,
  naturalBreaks: count,
  snoozed: count,
  skipped: count,
  unanswered: count,
};

/** The version of the stored form. A state of a later version is read as far as possible, and quarantined. */
export const stateVersion = 1;

const isLater = (stored: unknown): boolean => {
  const version: unknown = isRecord(stored) ? Reflect.get(stored, "version") : undefined;
  return typeof version === "number" && version > stateVersion;
};

/**
 * The state from a stored value of any kind; `unreadable` names the fields that took their fall-back or were repaired (with
 * `clock.` before those of the clock, and `version` where a later version wrote the state). Never throws.
 */
export function parseState(stored: unknown, at: Instant): { state: State; unreadable: string[] } {
  if (stored !== undefined && !isRecord(stored)) return { state: initialState(at), unreadable: ["state"] };
  const { values, unreadable } = readFields(fields, stored, initialState(at));
  const clock = readFields(
    clockFields,
    isRecord(stored) ? Reflect.get(stored, "clock") : undefined,
    zeroClock(at),
  );
  // The one cast of a parser: every field was read by its own schema or is a fall-back of the right type.
  const state = { ...values, clock: clock.values } as State;
  const repaired = repairClock(state.clock, at);
  const same = (name: keyof Clock) => JSON.stringify(state.clock[name]) === JSON.stringify(repaired[name]);
  const changed = (Object.keys(clockFields) as (keyof Clock)[]).filter(name => !same(name));
  return {
    state: { ...state, clock: repaired },
    unreadable: [
      ...(isLater(stored) ? ["version"] : []),
      ...unreadable,
      ...[...new Set([...clock.unreadable, ...changed])].map(name => `clock.${name}`),
    ],
  };
}

/** The record of a day from a stored value of any kind. Never throws. */
export function parseDay(stored: unknown, date: string): { day: Day; unreadable: string[] } {
  if (stored !== undefined && !isRecord(stored)) return { day: emptyDay(date), unreadable: ["day"] };
  const { values, unreadable } = readFields(dayFields, stored, emptyDay(date));
  return { day: { ...(values as Omit<Day, "date">), date }, unreadable };
}
