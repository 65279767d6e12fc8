// Tested by test/unit/core/routine/timeline.test.ts.
import type { Ms } from "../time/time.ts";
import { reps, stretches } from "./stretches.ts";
import { pace, readyMs } from "./tempo.ts";
import type { Plan } from "./timeline.ts";

/** How long the plan takes from the first get-ready to the last rest: the end of its `timeline`, without its segments. */
export function duration(plan: Plan): Ms {
  const lead = readyMs[plan.lead ?? "usual"];
  const { out, stop, back, rest } = pace(plan.tempo);
  let total = 0;
  for (const id of plan.stretches) {
    const { sets, parts } = stretches[id];
    const share = parts.reduce((sum, part) => sum + part.share, 0);
    const movement = (out + back) * share + stop + rest;
    sets.forEach(({ ways }, index) => {
      total += (index > 0 ? lead.otherLeg : lead.stretch) + ways.length * reps[plan.kind] * movement;
    });
  }
  return total;
}
