import { type Clock, zeroClock } from "../../activeTime/clock.ts";
import { repairClock } from "../../activeTime/repairClock.ts";
import { anyOf, listOf, nullable, objectOf, optional } from "../../compoundSchemas.ts";
import { dosesOfPlan } from "../../doseSettings.ts";
import { fieldOf, isRecord, readFields } from "../../readFields.ts";
import { stretchIds } from "../../routine/stretches.ts";
import { tempos } from "../../routine/tempo.ts";
import { flag, oneOf, textThat } from "../../schemas.ts";
import type { Instant } from "../../time/time.ts";
import { holds, initialState, type State } from "../state/state.ts";
import { openableSurfaces, surfaces } from "../state/surfaces.ts";
import { count, instant, length } from "./quantities.ts";

const span = objectOf({ from: instant, to: instant, isProvedBySound: flag });

const clockFields = {
  activeMs: length,
  dueIntervalMs: length,
  accountedUntil: instant,
  resetAt: instant,
  mode: objectOf({
    isRunning: flag,
    isProvedBySound: flag,
    until: optional(instant),
  }),
  gap: nullable(objectOf({ since: instant, countedMs: length, pendingMs: length, isBreak: flag })),
  recent: listOf(span),
};

const presentation = anyOf(
  objectOf({ surface: oneOf(...openableSurfaces), at: instant, isShown: oneOf(false) }),
  objectOf({
    surface: oneOf(...surfaces),
    at: instant,
    isShown: oneOf(true),
    hiddenSince: optional(instant),
  }),
);

const nudge = anyOf(
  objectOf({ is: oneOf("idle") }),
  objectOf({ is: oneOf("waiting"), since: instant, notice: optional(presentation) }),
  objectOf({ is: oneOf("asking"), on: presentation }),
  objectOf({
    is: oneOf("deferred"),
    until: instant,
    why: oneOf("snoozed", "dismissed", "unfinished"),
  }),
  objectOf({ is: oneOf("exhausted") }),
);

const plan = objectOf({
  kind: oneOf("full", "short"),
  tempo: oneOf(...tempos),
  stretches: listOf(oneOf(...stretchIds), ({ length }) => length > 0 && length <= stretchIds.length),
  doses: optional(dosesOfPlan),
  lead: optional(oneOf("long")),
});

const perStretch = optional(listOf(count, ({ length }) => length <= stretchIds.length));
const date = textThat(text => /^\d{4}-\d\d-\d\d$/.test(text));
const reached = { plan, elapsedMs: length, done: count, perStretch };
const underWay = { ...reached, touchedAt: instant };

const routine = anyOf(
  objectOf({ is: oneOf("playing"), page: textThat(() => true), ...underWay }),
  objectOf({ is: oneOf("interrupted"), ...underWay }),
  objectOf({ is: oneOf("paused"), ...underWay }),
);

const fields = {
  nudge,
  test: nullable(presentation),
  snoozes: count,
  dismissals: count,
  pause: nullable(objectOf({ until: nullable(instant) })),
  routine: nullable(routine),
  ended: nullable(objectOf({ ...reached, at: instant, on: optional(date) })),
  skipped: nullable(
    objectOf({
      ...{ at: instant, activeMs: length, dueIntervalMs: optional(length) },
      ...{ snoozes: count, dismissals: count, isMoved: optional(oneOf(true)), on: optional(date) },
    }),
  ),
  lastKind: oneOf("full", "short"),
  hasDoneRoutine: flag,
  hold: nullable(oneOf(...holds)),
  heldSince: nullable(instant),
  sittingBeforeMs: length,
  brokeAt: nullable(instant),
};

/** The version of the stored form. A state of a later version is read as far as possible, and quarantined. */
export const stateVersion = 1;

const isLater = (stored: unknown): boolean => {
  const version = fieldOf(stored, "version");
  return typeof version === "number" && version > stateVersion;
};

/**
 * The state from a stored value of any kind; `unreadable` names the fields that took their fall-back or were repaired (with
 * `clock.` before those of the clock, and `version` where a later version wrote the state). Never throws.
 */
export function parseState(stored: unknown, at: Instant): { state: State; unreadable: string[] } {
  if (stored !== undefined && !isRecord(stored)) return { state: initialState(at), unreadable: ["state"] };
  const { values, unreadable } = readFields(fields, stored, initialState(at));
  const clock = readFields(clockFields, fieldOf(stored, "clock"), zeroClock(at));
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
