import { handOver, newId } from "../../../src/browser/data/inbox.ts";
import type { ImportPlan } from "../../../src/core/data/importPlan.ts";
import { type Patch, takenBack } from "../../../src/core/policy/changes.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { Change } from "../../settings/useSettings.ts";
import type { ImportStage } from "./lookAt.ts";

/**
 * Hands settings and days over in one write: all of them arrive, or none. If the background cannot store the days, the settings in
 * force before come back. Never rejects.
 */
export async function storeImport(
  { coming, fresh, settings, differing }: ImportPlan,
  withSettings: boolean,
  chosen: Partial<Settings>,
  change: Change,
): Promise<ImportStage> {
  // The others are in force already, chosen or not.
  const names = withSettings && settings ? differing : [];
  const patch: Patch = Object.fromEntries(names.map(name => [name, Reflect.get(Object(settings), name)]));
  try {
    const outcome = await handOver(
      { id: newId(), days: coming },
      values => change(patch, values),
      values => change(takenBack(patch, chosen), values),
    );
    return outcome === "done" ? { is: "done", fresh } : { is: outcome };
  } catch (error) {
    console.error(error);
    return { is: "failed" };
  }
}
