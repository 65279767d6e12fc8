import type { ImportPlan } from "../data/importPlan.ts";
import type { Settings } from "../settings.ts";
import { chosenAfter, permitted } from "./changes.ts";
import type { Policy } from "./policy.ts";

/** An import as far as the organisation leaves it to the person. */
export interface PermittedImport extends ImportPlan {
  /** The organisation keeps some of these settings, or all of these days, out. */
  readonly isCut: boolean;
}

const noDays = { days: [], coming: [], fresh: 0, grown: 0, leftOut: 0 } as const;

/** What of an import may be stored: no day where the history is off, and no setting that is locked. `now`: the settings in force. */
export function permittedImport(plan: ImportPlan, now: Settings, policy: Policy): PermittedImport {
  const settings = plan.settings && { ...now, ...chosenAfter({}, permitted(plan.settings, policy)) };
  const isSame = (name: string) =>
    JSON.stringify(Reflect.get(Object(settings), name)) === JSON.stringify(Reflect.get(now, name));
  return {
    ...plan,
    ...(policy.isHistoryOff && noDays),
    ...(settings && { settings }),
    differing: plan.differing.filter(name => !isSame(name)),
    isCut:
      (policy.isHistoryOff && plan.days.length > 0) || plan.differing.some(name => policy.locked.has(name)),
  };
}
