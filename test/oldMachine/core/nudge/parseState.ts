import * as v from "valibot";
import { type Clock, zeroClock } from "../activeTime/clock.ts";
import { repairClock } from "../activeTime/repairClock.ts";
import { type Day, emptyDay } from "../history/day.ts";
import { isRecord, readFields } from "../readFields.ts";
import { stretchIds } from "../routine/stretches.ts";
import { tempos } from "../routine/tempo.ts";
import { type Instant, minutes } from "../time/time.ts";
import { holds, initialState, type State, surfaces } from "./state.ts";

/** No clock on which Limber runs was ever right before 2020; a later year than 2100 is a broken value. */
const instant = v.pipe(v.number(), v.minValue(Date.UTC(2020)), v.maxValue(Date.UTC(2100)));
const length = v.pipe(v.number(), v.minValue(0), v.maxValue(minutes(60 * 24 * 366)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const span = v.object({ from: instant, to: instant, isProvedBySound: v.boolean() });

const clockFields = {
  activeMs: length,
  dueIntervalMs: length,
  accountedUntil: instant,
  resetAt: instant,
  mode: v.object({ isRunning: v.boolean(), isProvedBySound: v.boolean() }),
  gap: v.nullable(v.object({ since: instant, countedMs: length, pendingMs: length, isBreak: v.boolean() })),
  recent: v.array(span),
};

const onSurface = {
  surface: v.picklist(surfaces),
  at: instant,
  popupPending: v.boolean(),
  isTest: v.optional(v.boolean()),
};

const nudge = v.variant("is", [
  v.object({ is: v.literal("idle") }),
  v.object({ is: v.literal("waiting"), since: instant }),
  v.object({ is: v.literal("opening"), ...onSurface }),
  v.object({ is: v.literal("shown"), ...onSurface }),
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

const routine = v.object({
  plan,
  elapsedMs: length,
  done: count,
  page: v.nullable(v.string()),
  needsResume: v.optional(v.boolean()),
  touchedAt: instant,
});

const fields = {
  nudge,
  snoozes: count,
  dismissals: count,
  pause: v.nullable(v.object({ until: v.nullable(instant) })),
  routine: v.nullable(routine),
  skipped: v.nullable(v.object({ at: instant, activeMs: length, snoozes: count, dismissals: count })),
  hold: v.nullable(v.picklist(holds)),
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

/** How the stored state is laid out; a state of a later version is read as far as it is understood, and kept aside. */
export const stateVersion = 1;

const isLater = (stored: unknown): boolean => {
  const version: unknown = isRecord(stored) ? Reflect.get(stored, "version") : undefined;
  return typeof version === "number" && version > stateVersion;
};

/**
 * The state from whatever was stored; `unreadable` names the fields that had to start anew or be set right (`clock.` before
 * those of the clock, `version` where a later version wrote it). Never throws.
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
  const possibly = repairClock(state.clock, at);
  const same = (name: keyof Clock) => JSON.stringify(state.clock[name]) === JSON.stringify(possibly[name]);
  const impossible = (Object.keys(clockFields) as (keyof Clock)[]).filter(name => !same(name));
  return {
    state: { ...state, clock: possibly },
    unreadable: [
      ...(isLater(stored) ? ["version"] : []),
      ...unreadable,
      ...[...new Set([...clock.unreadable, ...impossible])].map(name => `clock.${name}`),
    ],
  };
}

/** The record of a day from whatever was stored under its date. Never throws. */
export function parseDay(stored: unknown, date: string): { day: Day; unreadable: string[] } {
  if (stored !== undefined && !isRecord(stored)) return { day: emptyDay(date), unreadable: ["day"] };
  const { values, unreadable } = readFields(dayFields, stored, emptyDay(date));
  return { day: { ...(values as Omit<Day, "date">), date }, unreadable };
}
