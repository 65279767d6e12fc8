import { useContext, useState } from "preact/hooks";
import { type Refusal, refuse } from "../../src/core/data/days/importedFile.ts";
import {
  changesOf,
  type PrescribedChange,
  type Prescription,
  settingsOf,
} from "../../src/core/data/prescription/prescription.ts";
import { mostCharacters, readPrescription } from "../../src/core/data/prescription/readPrescription.ts";
import { type Patch, permitted, takenBack } from "../../src/core/policy/changes.ts";
import type { Policy } from "../../src/core/policy/policy.ts";
import { Organisation } from "../../src/ui/fields/organisation/organisation.ts";
import { Chosen, type SettingsProps } from "../settings/useSettings.ts";

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
  | { readonly is: "applied"; readonly before: Patch };

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

/** The changes as far as the organisation leaves them to the person. */
function permittedChanges(changes: readonly PrescribedChange[], policy: Policy): PrescribedChange[] {
  const patch = permitted(Object.fromEntries(changes.map(({ name, to }) => [name, to])), policy);
  return changes.flatMap(({ name, from }) => {
    const to: unknown = Reflect.get(patch, name);
    return Object.hasOwn(patch, name) && to !== from ? [{ name, from, to }] : [];
  });
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
    const all = changesOf(prescription, settings);
    const changes = permittedChanges(all, policy);
    setStage({
      is: "preview",
      prescription,
      changes,
      isCut: all.some(({ name }) => policy.locked.has(name)),
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
      await store(patch, { is: "applied", before: takenBack(patch, chosen) });
    },
    cancel: () => setStage({ is: "none" }),
    async undo() {
      if (stage.is === "applied") await store(stage.before, { is: "undone" });
    },
  };
}
