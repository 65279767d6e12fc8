import { type RoutineKind, type StretchId, stretchIds } from "./stretches.ts";

/** How much of a stretch is done. */
export interface Dose {
  /** How often each way of the stretch is done in a set, and on each leg. */
  readonly reps: number;
  /** How long the body stays at the end of each movement. */
  readonly stopSeconds: number;
  readonly sets: number;
  /** The rest between two sets. */
  readonly restSeconds: number;
}

/** Of each part of a dose the least, the most and the source's, in the order of the fields. */
const table = {
  reps: [1, 20, 5],
  stopSeconds: [1, 30, 1],
  sets: [1, 3, 1],
  // The source has one set: its rest is a proposal of ours.
  restSeconds: [5, 60, 30],
} as const satisfies Record<keyof Dose, readonly [least: number, most: number, source: number]>;

/** The parts of a dose, in the order of their fields. */
export const doseParts = Object.keys(table) as readonly (keyof Dose)[];

/** A value for each part of a dose. The cast: `fromEntries` forgets the names. */
export const eachPart = <T>(make: (part: keyof Dose) => T) =>
  Object.fromEntries(doseParts.map(part => [part, make(part)])) as Readonly<Record<keyof Dose, T>>;

/** The bounds of each part of a dose. */
export const doseBounds = eachPart(part => ({ min: table[part][0], max: table[part][1] }));

/** The dose of the source, the same for every stretch: see `stretches.ts`. */
export const sourceDose: Dose = eachPart(part => table[part][2]);

/** The name of a part of a stretch's dose. */
export const doseName = (id: StretchId, part: keyof Dose) => `${id}_${part}` as const;

export type DoseName = ReturnType<typeof doseName>;

/** Doses number by number; a part that is missing is the source's. */
export type Doses = Readonly<Partial<Record<DoseName, number>>>;

/** Two fifths of the reps, at least 2, and never more than all. */
const shortReps = (reps: number): number => Math.min(reps, Math.max(2, Math.round(reps * 0.4)));

/** The dose of a stretch in a plan: all of it, or fewer reps in a short routine. */
export function doseOf(
  { kind, doses }: { readonly kind?: RoutineKind; readonly doses?: Doses },
  id: StretchId,
): Dose {
  const dose = eachPart(part => doses?.[doseName(id, part)] ?? sourceDose[part]);
  return kind === "short" ? { ...dose, reps: shortReps(dose.reps) } : dose;
}

/** The form of a day's own doses: for each stretch its place in the routine, sets, reps and the stop, as in `1:3x8s10;`. */
const recordForm = new RegExp(
  `^(?:[1-${stretchIds.length}]:[1-3]x\\d{1,2}s\\d{1,2};){0,${stretchIds.length}}$`,
);

/** The text is a record of doses: see `doseRecord.ts`. It stands here because every page loads it before it can show anything. */
export const isDoseRecord = (text: string): boolean => recordForm.test(text);
