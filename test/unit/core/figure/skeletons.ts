import fc from "fast-check";
import type { Moment } from "../../../../src/core/figure/figure.ts";
import { type Side, type StretchId, stretches } from "../../../../src/core/routine/stretches.ts";
import { locate, type Movement, type Phase, timeline } from "../../../../src/core/routine/timeline.ts";
import { evenly } from "../../evenly.ts";

/** How many random instants of each stretch a law is tried at. */
export const instants = 10_000;

/** Every side or way of a stretch, as a movement. */
export const goings = (stretch: StretchId): Movement[] =>
  stretches[stretch].sets.flatMap(({ ways, leg }) =>
    ways.map(way => ({ way, ...(leg && { leg }), rep: 1, of: 5 })),
  );

/** Any instant of a stretch, in the phases asked for. */
export const anyMoment = (
  stretch: StretchId,
  phases: readonly Phase[] = ["ready", "out", "stop", "back", "rest"],
): fc.Arbitrary<Moment> =>
  fc.record({
    stretch: fc.constant(stretch),
    movement: fc.constantFrom(...goings(stretch)),
    phase: fc.constantFrom(...phases),
    progress: evenly(0, 1),
  });

/** The instants of a stretch as the routine plays it: seconds to a moment. */
export function played(stretch: StretchId): { seconds: number; at: (second: number) => Moment } {
  const segments = timeline({ kind: "short", tempo: "standard", stretches: [stretch] });
  const seconds = (segments.at(-1)?.to ?? 0) / 1000;
  return {
    seconds,
    at: second => {
      const position = locate(segments, second * 1000);
      if (!position) throw new Error(`No moment at ${second} s.`);
      return position;
    },
  };
}

const other: Record<Side, Side> = { right: "left", left: "right" };

/** The same moment to the other side. */
export function mirrored(moment: Moment): Moment {
  const { way, leg, ...rest } = moment.movement;
  return {
    ...moment,
    movement: {
      ...rest,
      way: way === "right" || way === "left" ? other[way] : way,
      ...(leg && { leg: other[leg] }),
    },
  };
}
