import type { State } from "../nudge/state/state.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import { offeredKinds, routineMinutes } from "../routinePlan.ts";
import type { Settings } from "../settings.ts";
import { endOfDay, type Instant, startOfDay } from "../time/time.ts";
import { nextChange } from "../time/workingHours.ts";
import { proofDueAt } from "./proof.ts";

/** A routine that the popup offers, and how long it takes, in whole minutes. */
export interface OfferedRoutine {
  readonly kind: RoutineKind;
  readonly minutes: number;
}

/** The local day of an instant: when it began, and the first instant of the next one. */
export interface DaySpan {
  readonly beganAt: Instant;
  readonly endsAt: Instant;
}

/** What the popup's home shows of what is to come. It follows from state and settings; the popup has no need to compute it. */
export interface HomeOutlook {
  /** The routines to choose from, the large button's first. */
  readonly offers: readonly OfferedRoutine[];
  /** The day that is counted. */
  readonly day: DaySpan;
  /** When the working hours begin or end next; `null` without hours, or if they never do. */
  readonly hoursChangeAt: Instant | null;
  /** When the next proof of the running clock is overdue: see `proofDueAt`. */
  readonly proofDueAt: Instant | null;
}

/** The home's outlook on a state at an instant. */
export const homeOutlook = (
  state: State,
  settings: Settings,
  at: Instant,
  timeZone: string,
): HomeOutlook => ({
  offers: offeredKinds(state, settings).map(kind => ({
    kind,
    minutes: routineMinutes(settings, kind, !state.hasDoneRoutine),
  })),
  day: {
    beganAt: startOfDay(at, timeZone, settings.dayEndsAtHour),
    endsAt: endOfDay(at, timeZone, settings.dayEndsAtHour),
  },
  hoursChangeAt: settings.hours && nextChange(settings.hours, at, timeZone),
  proofDueAt: proofDueAt(state, settings),
});
