// Tested by test/unit/core/settings.test.ts.
import { ownDoses } from "./doseSettings.ts";
import { duration } from "./routine/duration.ts";
import { type RoutineKind, type StretchId, stretchIds } from "./routine/stretches.ts";
import type { Plan } from "./routine/timeline.ts";
import type { Settings } from "./settings.ts";
import { minutes } from "./time/time.ts";

/** The stretches of the routine, in their fixed order; never empty. */
export const includedStretches = ({ excludedStretches }: Settings): StretchId[] =>
  stretchIds.filter(id => !excludedStretches.includes(id));

/** What a routine of that kind prescribes by the settings: fixed when it starts. A person's first one has long lead-ins. */
export function planOf(settings: Settings, kind: RoutineKind, isFirst = false): Plan {
  const doses = ownDoses(settings);
  return {
    ...{ kind, tempo: settings.tempo, stretches: includedStretches(settings) },
    ...(doses && { doses }),
    ...(isFirst && { lead: "long" }),
  };
}

/** How long a routine takes, in whole minutes. A person's first one takes longer. */
export const routineMinutes = (settings: Settings, kind: RoutineKind, isFirst: boolean): number =>
  Math.max(1, Math.round(duration(planOf(settings, kind, isFirst)) / minutes(1)));

/** A routine of one stretch has no short version. */
export const hasShort = (settings: Settings): boolean => includedStretches(settings).length > 1;

/** The kinds of routine that a person can start, the large button's first. */
export function offeredKinds(
  { lastKind }: { readonly lastKind: RoutineKind },
  settings: Settings,
): readonly [RoutineKind, ...RoutineKind[]] {
  if (!hasShort(settings)) return ["full"];
  const large = settings.largeButton === "last" ? lastKind : settings.largeButton;
  return large === "full" ? ["full", "short"] : ["short", "full"];
}
