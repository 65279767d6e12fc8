// Tested by test/unit/core/routine/timeline.test.ts.
import { type Ms, seconds } from "../time/time.ts";
import { doseOf } from "./dose.ts";
import { stretches } from "./stretches.ts";
import { pace, readyMs } from "./tempo.ts";
import type { Plan } from "./timeline.ts";

/** How long the plan takes from the first get-ready to the last rest: the end of its `timeline`, without its segments. */
export function duration(plan: Plan): Ms {
  const lead = readyMs[plan.lead ?? "usual"];
  const { out, back, rest } = pace(plan.tempo);
  let total = 0;
  for (const id of plan.stretches) {
    const { sets: legs, parts } = stretches[id];
    const { reps, stopSeconds, sets, restSeconds } = doseOf(plan, id);
    const share = parts.reduce((sum, part) => sum + part.share, 0);
    const movement = (out + back) * share + seconds(stopSeconds) + rest;
    const ways = legs.reduce((sum, leg) => sum + leg.ways.length, 0);
    total += lead.stretch + seconds(restSeconds) * (sets - 1);
    total += sets * (ways * reps * movement + lead.otherLeg * (legs.length - 1));
  }
  return total;
}
