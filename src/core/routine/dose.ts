import type { RoutineKind, StretchId } from "./stretches.ts";

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

/** The bounds of each part of a dose. */
export const doseBounds = {
  reps: { min: 1, max: 20 },
  stopSeconds: { min: 1, max: 30 },
  sets: { min: 1, max: 3 },
  restSeconds: { min: 5, max: 60 },
} as const satisfies Record<keyof Dose, { readonly min: number; readonly max: number }>;

/** The dose of the source, the same for every stretch: see `stretches.ts`. It has one set, so its rest is a proposal of ours. */
export const sourceDose: Dose = { reps: 5, stopSeconds: 1, sets: 1, restSeconds: 30 };

/** The doses of stretches that have another one than the source's. */
export type Doses = Readonly<Partial<Record<StretchId, Dose>>>;

/** Whether two doses come to the same: the rest matters only between sets. */
export const isSameDose = (one: Dose, other: Dose): boolean =>
  one.reps === other.reps &&
  one.stopSeconds === other.stopSeconds &&
  one.sets === other.sets &&
  (one.sets === 1 || one.restSeconds === other.restSeconds);

/** Two fifths of the reps, at least 2, and never more than all. */
const shortReps = (reps: number): number => Math.min(reps, Math.max(2, Math.round(reps * 0.4)));

/** The dose of a stretch in a plan: all of it, or fewer reps in a short routine. */
export function doseOf(
  { kind, doses }: { readonly kind: RoutineKind; readonly doses?: Doses },
  id: StretchId,
): Dose {
  const dose = doses?.[id] ?? sourceDose;
  return kind === "full" ? dose : { ...dose, reps: shortReps(dose.reps) };
}
