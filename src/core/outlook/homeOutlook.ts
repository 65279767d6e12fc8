import type { State } from "../nudge/state/state.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import { offeredKinds, routineMinutes } from "../routinePlan.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { nextChange } from "../time/workingHours.ts";
import { proofDueAt } from "./proof.ts";

/** A routine that the popup offers, and how long it takes, in whole minutes. */
export interface OfferedRoutine {
  readonly kind: RoutineKind;
  readonly minutes: number;
}

/** What the popup's home shows of what is to come. It follows from state and settings; the popup has no need to compute it. */
export interface HomeOutlook {
  /** The routines to choose from, the large button's first. */
  readonly offers: readonly OfferedRoutine[];
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
  hoursChangeAt: settings.hours && nextChange(settings.hours, at, timeZone),
  proofDueAt: proofDueAt(state, settings),
});
