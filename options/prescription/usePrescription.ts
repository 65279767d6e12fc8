import { useContext, useState } from "preact/hooks";
import { type Refusal, refuse } from "../../src/core/data/days/importedFile.ts";
import {
  changesOf,
  type PrescribedChange,
  type Prescription,
  settingsOf,
} from "../../src/core/data/prescription/prescription.ts";
import { mostCharacters, readPrescription } from "../../src/core/data/prescription/readPrescription.ts";
import { type Patch, takenBack } from "../../src/core/policy/changes.ts";
import { Organisation } from "../../src/ui/fields/organisation/organisation.ts";
import { readText } from "../data/readText.ts";
import { Chosen, type SettingsProps } from "../settings/useSettings.ts";
import { permittedChanges } from "./permittedChanges.ts";

/** Where a prescription stands that somebody has given. */
export type PrescriptionStage =
  | { readonly is: "none" | "undone" | "failed" }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | {
      readonly is: "preview";
      readonly prescription: Prescription;
      readonly changes: readonly PrescribedChange[];
      /** The organisation keeps some of what it would change. */
      readonly isCut: boolean;
    }
  /** `before`: what it has replaced. */
  | { readonly is: "applied"; readonly prescription: Prescription; readonly before: Patch };

/** A prescription on its way into the settings: nothing changes before `apply`, and `undo` takes it back. */
export interface PrescriptionControls {
  readonly stage: PrescriptionStage;
  /** A prescription is applied, and none of its settings has been changed since. */
  readonly isInForce: boolean;
  readonly look: (text: string) => void;
  readonly lookAtFile: (file: File) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
}

/** The import of prescriptions on this page. */
export function usePrescription({ settings, change }: SettingsProps): PrescriptionControls {
  const [stage, setStage] = useState<PrescriptionStage>({ is: "none" });
  const policy = useContext(Organisation);
  const chosen = useContext(Chosen);
  const look = (text: string) => {
    const reading = readPrescription(text);
    if ("refusal" in reading) return setStage({ is: "refused", refusal: reading.refusal });
    const { prescription } = reading;
    setStage({
      is: "preview",
      prescription,
      changes: permittedChanges(prescription, settings, policy),
      isCut: changesOf(prescription, settings).some(({ name }) => policy.locked.has(name)),
    });
  };
  const store = async (patch: Patch, then: PrescriptionStage) => {
    try {
      await change(patch);
      setStage(then);
    } catch {
      setStage({ is: "failed" });
    }
  };
  const isInForce =
    stage.is === "applied" && permittedChanges(stage.prescription, settings, policy).length === 0;
  return {
    ...{ stage, isInForce },
    look,
    async lookAtFile(file) {
      // Four bytes are the most that a character has.
      if (file.size > mostCharacters * 4)
        return setStage({ is: "refused", refusal: refuse("tooLarge").refusal });
      const read = await readText(file);
      if ("refusal" in read) setStage({ is: "refused", refusal: read.refusal });
      else look(read.text);
    },
    async apply() {
      if (stage.is !== "preview") return;
      const { prescription } = stage;
      const patch = settingsOf(prescription);
      await store(patch, { is: "applied", prescription, before: takenBack(patch, chosen) });
    },
    cancel: () => setStage({ is: "none" }),
    async undo() {
      // A setting changed by hand since then stays.
      if (stage.is === "applied" && isInForce) await store(stage.before, { is: "undone" });
    },
  };
}
