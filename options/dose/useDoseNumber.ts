import { type Dose, doseBounds, doseName } from "../../src/core/routine/dose.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import type { Bounds } from "../../src/core/schemas.ts";
import { explainNumberProblem } from "../../src/ui/fields/numberProblem.ts";
import { useLimits, useLock } from "../../src/ui/fields/organisation/organisation.ts";
import { type NumberDraft, useNumberDraft } from "../../src/ui/fields/useNumberDraft.ts";
import { type Saving, useSaving } from "../../src/ui/fields/useSaving.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import { formatPart } from "./doseLabels.ts";

/** A number of a dose while the person types it and while it is stored. */
export interface DoseNumber {
  readonly part: keyof Dose;
  readonly bounds: Bounds;
  /** The organisation keeps the number for itself. */
  readonly isLocked: boolean;
  readonly saving: Saving<number>;
  readonly draft: NumberDraft;
  /** What is wrong with the input, in full sentences. */
  readonly problem: string | undefined;
  /** The value in force, formatted. */
  readonly inForce: string;
}

/** A number of a stretch's dose that saves when typing pauses. */
export function useDoseNumber(
  { settings, change }: SettingsProps,
  id: StretchId,
  part: keyof Dose,
): DoseNumber {
  const name = doseName(id, part);
  const bounds = useLimits(name, doseBounds[part]);
  const isLocked = useLock(name);
  const saving = useSaving(settings[name], value => change({ [name]: value }));
  const draft = useNumberDraft(bounds, next => next !== saving.shown && saving.save(next));
  const inForce = formatPart(part, settings[name]);
  const problem = draft.problem && explainNumberProblem(draft.problem, bounds, inForce);
  return { part, bounds, isLocked, saving, draft, problem, inForce };
}
