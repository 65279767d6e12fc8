import type { RoutineKind } from "../../core/routine/stretches.ts";
import { routineMinutes } from "../../core/routinePlan.ts";
import type { Settings } from "../../core/settings.ts";
import { formatMinutes } from "./format.ts";

/** How long a routine takes, in whole minutes: "6 min". A person's first one takes longer. */
export const routineLength = (settings: Settings, kind: RoutineKind, isFirst: boolean): string =>
  formatMinutes(routineMinutes(settings, kind, isFirst));
