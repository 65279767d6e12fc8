import { type Plan, type Segment, timeline } from "../../../src/core/routine/timeline.ts";

/** One segment of the plan for each wording of the screen: of every stretch, phase, part, way and leg, the last repetition. */
export const wordings = (plan: Plan): Segment[] => [
  ...new Map(
    timeline(plan).map(segment => {
      const { stretch, phase, part, movement } = segment;
      return [[stretch, phase, part, movement.way, movement.leg].join(), segment];
    }),
  ).values(),
];
