import { now } from "../../../src/browser/clock.ts";
import { daysIn } from "../../../src/browser/data/dayKeys.ts";
import { loadEverything } from "../../../src/browser/data/everything.ts";
import { loadSyncArea } from "../../../src/browser/sync/area.ts";
import { loadSyncMemory } from "../../../src/browser/sync/memory.ts";
import type { Refusal } from "../../../src/core/data/days/importedFile.ts";
import { importPlan } from "../../../src/core/data/importPlan.ts";
import { type PermittedImport, permittedImport } from "../../../src/core/policy/permittedImport.ts";
import type { Policy } from "../../../src/core/policy/policy.ts";
import type { Settings } from "../../../src/core/settings.ts";
import { readDevices } from "../../../src/core/sync/devices.ts";
import { readFiles } from "./readFiles.ts";

/** A file that was refused, by name. */
export interface RefusedFile {
  readonly name: string;
  readonly refusal: Refusal;
}

/** Where an import stands. */
export type ImportStage =
  | { readonly is: "none" }
  | { readonly is: "reading" }
  | { readonly is: "refused"; readonly files: readonly RefusedFile[]; readonly isOneOfMany: boolean }
  | { readonly is: "preview"; readonly plan: PermittedImport }
  | { readonly is: "storing" }
  | { readonly is: "done"; readonly fresh: number }
  | { readonly is: "failed" }
  | { readonly is: "late" };

/** The ids of the other computers whose days arrive by the browser's sync. Rejects if the browser cannot read it. */
async function othersInSync({ sync }: Settings): Promise<string[]> {
  if (!sync) return [];
  const [area, memory] = await Promise.all([loadSyncArea(), loadSyncMemory()]);
  return readDevices(area).flatMap(({ id }) => (id === memory?.device ? [] : [id]));
}

/**
 * What some files would bring, as far as the organisation lets them, or why they are refused: one refused file refuses them all.
 * Changes nothing, and never rejects.
 */
export async function lookAt(
  files: readonly File[],
  settings: Settings,
  policy: Policy,
): Promise<ImportStage> {
  try {
    const read = await readFiles(files, settings, now());
    const refused = read.flatMap(({ name, reading }) =>
      "refusal" in reading ? [{ name, refusal: reading.refusal }] : [],
    );
    if (refused.length > 0) return { is: "refused", files: refused, isOneOfMany: files.length > 1 };
    const sound = read.flatMap(({ reading }) => ("file" in reading ? [reading.file] : []));
    const stored = daysIn((await loadEverything()).local);
    const plan = importPlan(sound, stored, settings, await othersInSync(settings));
    return { is: "preview", plan: permittedImport(plan, settings, policy) };
  } catch (error) {
    console.error(error);
    return { is: "failed" };
  }
}
