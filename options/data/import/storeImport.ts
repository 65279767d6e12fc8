import { handOver, newId } from "../../../src/browser/data/inbox.ts";
import type { ImportPlan } from "../../../src/core/data/importPlan.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { Change } from "../../settings/useSettings.ts";
import type { ImportStage } from "./lookAt.ts";

/**
 * Hands settings and days over in one write: all of them arrive, or none. If the background cannot store the days, the settings in
 * force before come back. Never rejects.
 */
export async function storeImport(
  { days, fresh, settings: chosen }: ImportPlan,
  withSettings: boolean,
  before: Settings,
  change: Change,
): Promise<ImportStage> {
  const takesSettings = withSettings && chosen !== undefined;
  try {
    const outcome = await handOver(
      { id: newId(), days },
      values => change(takesSettings ? chosen : {}, values),
      values => change(takesSettings ? before : {}, values),
    );
    return outcome === "done" ? { is: "done", fresh } : { is: outcome };
  } catch (error) {
    console.error(error);
    return { is: "failed" };
  }
}
