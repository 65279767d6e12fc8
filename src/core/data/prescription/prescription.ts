// Tested by test/unit/core/data/prescription/readPrescription.test.ts.
import { type Dose, doseOf } from "../../routine/dose.ts";
import { dosesOf } from "../../routine/doses.ts";
import { type StretchId, stretchIds } from "../../routine/stretches.ts";
import type { Tempo } from "../../routine/tempo.ts";
import { includedStretches } from "../../routinePlan.ts";
import type { Settings } from "../../settings.ts";

/** What somebody who knows the person wrote down for them: the stretches to do and how much of each. */
export interface Prescription {
  /** Each stretch once; those that are missing are left out. */
  readonly stretches: readonly PrescribedStretch[];
  /** Absent: as it is. */
  readonly tempo?: Tempo;
  readonly intervalMinutes?: number;
  readonly note: string;
}

export interface PrescribedStretch extends Dose {
  readonly stretch: StretchId;
}

/** The prescription that the settings in force amount to. */
export const prescriptionOf = (settings: Settings): Prescription => ({
  stretches: includedStretches(settings).map(stretch => ({
    stretch,
    ...doseOf({ doses: settings }, stretch),
  })),
  tempo: settings.tempo,
  intervalMinutes: settings.intervalMinutes,
  note: settings.note,
});

/** The settings that a prescription brings, and no others. */
export const settingsOf = ({ stretches, tempo, intervalMinutes, note }: Prescription): Partial<Settings> => ({
  ...(intervalMinutes !== undefined && { intervalMinutes }),
  ...(tempo && { tempo }),
  excludedStretches: stretchIds.filter(id => !stretches.some(({ stretch }) => stretch === id)),
  ...Object.assign({}, ...stretches.map(({ stretch, ...dose }) => dosesOf(stretch, dose))),
  note,
});

/** A setting that a prescription changes. */
export interface PrescribedChange {
  readonly name: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Everything that a prescription changes in the settings in force. */
export const changesOf = (prescription: Prescription, now: Settings): readonly PrescribedChange[] =>
  Object.entries(settingsOf(prescription))
    .map(([name, to]) => ({ name, from: Reflect.get(now, name), to }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
