import { type Plan, type Segment, timeline } from "../../../src/core/routine/timeline.ts";

/** One segment of the plan for each wording of the screen: of every stretch, way and leg, the lead-in and the last repetition. */
export const wordings = (plan: Plan): Segment[] => [
  ...new Map(
    timeline(plan).map(segment => {
      const { stretch, phase, movement } = segment;
      return [[stretch, phase === "ready", movement.way, movement.leg].join(), segment];
    }),
  ).values(),
];
