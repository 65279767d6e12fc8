import { type Ms, seconds } from "../time/time.ts";
import { type Dose, type Doses, doseOf } from "./dose.ts";
import { type RoutineKind, type Side, type StretchId, stretches, type Way } from "./stretches.ts";
import { pace, readyMs, type Tempo } from "./tempo.ts";

/** The stretches of a routine, their doses, its tempo and its lead-ins: fixed when the routine starts. */
export interface Plan {
  readonly kind: RoutineKind;
  readonly tempo: Tempo;
  readonly stretches: readonly StretchId[];
  /** Where a stretch has another dose than the source's. A short routine takes a part of it: see `doseOf`. */
  readonly doses?: Doses;
  /** Long lead-ins give a person time to read and to find the positions. Absent: those of `readyMs.usual`. */
  readonly lead?: "long";
}

/** `rest` follows each movement, `between` lies between two sets. */
export type Phase = "ready" | "out" | "stop" | "back" | "rest" | "between";

/** A movement: one way, once. `rep` counts from 1 to `of` within its way, leg and set. */
export interface Movement {
  readonly way: Way;
  readonly leg?: Side;
  readonly rep: number;
  readonly of: number;
  /** Which of several sets of the dose it belongs to; absent if there is one. */
  readonly set?: { readonly number: number; readonly of: number };
}

/**
 * A span of time in one phase. A segment `ready` or `between` carries the movement that it leads to. `done` is the number of movements
 * of the plan that are complete before it.
 */
export interface Segment {
  readonly from: Ms;
  readonly to: Ms;
  readonly stretch: StretchId;
  /** The index of the stretch in the plan. */
  readonly index: number;
  readonly phase: Phase;
  /** The index of the part of the movement that goes out or back; 0 in the other phases. */
  readonly part: number;
  readonly movement: Movement;
  readonly done: number;
}

/** A segment and the progress in it, 0 to 1. */
export interface Position extends Segment {
  readonly progress: number;
}

/** The movements of one stretch, set by set and in each of them leg by leg. */
export function movements(id: StretchId, { reps: of, sets }: Pick<Dose, "reps" | "sets">): Movement[][] {
  return Array.from({ length: sets }, (_, set) =>
    stretches[id].sets.map(({ ways, leg }) =>
      Array.from({ length: of }, (_, i) =>
        ways.map(way => ({
          ...{ way, rep: i + 1, of },
          ...(leg && { leg }),
          ...(sets > 1 && { set: { number: set + 1, of: sets } }),
        })),
      ).flat(),
    ),
  ).flat();
}

/** The steps of each movement of a stretch: out through its parts, the stop, back through them in reverse, the rest. */
function steps(stretch: StretchId, tempo: Tempo, stop: Ms) {
  const { out, back, rest } = pace(tempo);
  const through = (phase: "out" | "back", ms: Ms) =>
    stretches[stretch].parts.map(({ share }, part) => ({ phase, part, ms: ms * share }));
  return [
    ...through("out", out),
    { phase: "stop", part: 0, ms: stop } as const,
    ...through("back", back).reverse(),
    { phase: "rest", part: 0, ms: rest } as const,
  ];
}

/** The whole routine as segments without a gap between them, from 0 to its duration. Empty for no stretches. */
export function timeline(plan: Plan): Segment[] {
  const segments: Segment[] = [];
  const lead = readyMs[plan.lead ?? "usual"];
  let at = 0;
  let done = 0;
  const add = (length: Ms, segment: Omit<Segment, "from" | "to" | "done">) => {
    segments.push({ from: at, to: at + length, done, ...segment });
    at += length;
  };
  plan.stretches.forEach((stretch, index) => {
    const dose = doseOf(plan, stretch);
    const legs = stretches[stretch].sets.length;
    const each = steps(stretch, plan.tempo, seconds(dose.stopSeconds));
    movements(stretch, dose).forEach((group, groupIndex) => {
      const movement = group[0];
      const place = { stretch, index, part: 0 };
      if (movement && groupIndex > 0 && groupIndex % legs === 0)
        add(seconds(dose.restSeconds), { ...place, phase: "between", movement });
      else if (movement)
        add(groupIndex > 0 ? lead.otherLeg : lead.stretch, { ...place, phase: "ready", movement });
      for (const movement of group) {
        for (const { phase, part, ms } of each) {
          if (phase === "rest") done += 1;
          add(ms, { stretch, index, phase, part, movement });
        }
      }
    });
  });
  return segments;
}

/** How many movements the plan has. */
export const movementCount = (plan: Plan): number =>
  plan.stretches.reduce((sum, id) => sum + movements(id, doseOf(plan, id)).flat().length, 0);

/** The position of the routine after `elapsed`; `undefined` before its start and from its end on. */
export function locate(segments: readonly Segment[], elapsed: Ms): Position | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (!segment) return undefined;
    if (elapsed < segment.from) high = middle - 1;
    else if (elapsed >= segment.to) low = middle + 1;
    else return { ...segment, progress: (elapsed - segment.from) / (segment.to - segment.from) };
  }
  return undefined;
}
