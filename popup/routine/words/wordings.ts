import { type Plan, type Segment, timeline } from "../../../src/core/routine/timeline.ts";

/** What the words of a segment depend on, besides its movement. */
const kindOf = ({ phase }: Segment): string => (phase === "ready" || phase === "between" ? phase : "moves");

/**
 * One segment of the plan for each wording of the screen: of every stretch, way and leg, the lead-in, the rest between sets and
 * the last repetition.
 */
export const wordings = (plan: Plan): Segment[] => [
  ...new Map(
    timeline(plan).map(segment => {
      const { stretch, movement } = segment;
      return [[stretch, kindOf(segment), movement.way, movement.leg].join(), segment];
    }),
  ).values(),
];
