import { duration } from "../../core/routine/duration.ts";
import type { RoutineKind } from "../../core/routine/stretches.ts";
import { planOf, type Settings } from "../../core/settings.ts";
import { minutes } from "../../core/time/time.ts";
import { formatMinutes } from "./format.ts";

/** How long a routine takes, in whole minutes: "6 min". A person's first one takes longer. */
export const routineLength = (settings: Settings, kind: RoutineKind, isFirst: boolean): string =>
  formatMinutes(Math.max(1, Math.round(duration(planOf(settings, kind, isFirst)) / minutes(1))));
