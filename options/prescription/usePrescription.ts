import { useState } from "preact/hooks";
import { type Refusal, refuse } from "../../src/core/data/days/importedFile.ts";
import {
  changesOf,
  type PrescribedChange,
  type Prescription,
  settingsOf,
} from "../../src/core/data/prescription/prescription.ts";
import { mostCharacters, readPrescription } from "../../src/core/data/prescription/readPrescription.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** Where a prescription stands that somebody has given. */
export type PrescriptionStage =
  | { readonly is: "none" | "undone" | "failed" }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | {
      readonly is: "preview";
      readonly prescription: Prescription;
      readonly changes: readonly PrescribedChange[];
    }
  /** `before`: what it has replaced. */
  | { readonly is: "applied"; readonly before: Partial<Settings> };

/** A prescription on its way into the settings: nothing changes before `apply`, and `undo` takes it back. */
export interface PrescriptionControls {
  readonly stage: PrescriptionStage;
  readonly look: (text: string) => void;
  readonly lookAtFile: (file: File) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
}

async function textOf(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    console.info("Limber could not read a file:", error);
    return undefined;
  }
}

/** The settings in force of the names that a patch has. */
const same = (patch: Partial<Settings>, settings: Settings): Partial<Settings> =>
  Object.fromEntries(Object.keys(patch).map(name => [name, Reflect.get(settings, name)]));

/** The import of prescriptions on this page. */
export function usePrescription({ settings, change }: SettingsProps): PrescriptionControls {
  const [stage, setStage] = useState<PrescriptionStage>({ is: "none" });
  const look = (text: string) => {
    const reading = readPrescription(text);
    if ("refusal" in reading) return setStage({ is: "refused", refusal: reading.refusal });
    const { prescription } = reading;
    setStage({ is: "preview", prescription, changes: changesOf(prescription, settings) });
  };
  const store = async (patch: Partial<Settings>, then: PrescriptionStage) => {
    try {
      await change(patch);
      setStage(then);
    } catch {
      setStage({ is: "failed" });
    }
  };
  return {
    stage,
    look,
    async lookAtFile(file) {
      // Four bytes are the most that a character has.
      if (file.size > mostCharacters * 4)
        return setStage({ is: "refused", refusal: refuse("tooLarge").refusal });
      const content = await textOf(file);
      if (content === undefined) setStage({ is: "refused", refusal: refuse("notText").refusal });
      else look(content);
    },
    async apply() {
      if (stage.is !== "preview") return;
      const patch = settingsOf(stage.prescription);
      await store(patch, { is: "applied", before: same(patch, settings) });
    },
    cancel: () => setStage({ is: "none" }),
    async undo() {
      if (stage.is === "applied") await store(stage.before, { is: "undone" });
    },
  };
}
