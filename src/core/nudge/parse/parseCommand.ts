import * as v from "valibot";
import { stretchIds } from "../../routine/stretches.ts";
import { minutes } from "../../time/time.ts";
import type { Command } from "../event.ts";
import { instant } from "./parseState.ts";

const page = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const movements = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const reached = {
  elapsedMs: v.pipe(v.number(), v.minValue(0), v.maxValue(minutes(60 * 24))),
  done: movements,
  perStretch: v.exactOptional(v.pipe(v.array(movements), v.maxLength(stretchIds.length))),
};

const command = v.variant("what", [
  v.object({
    ...{ what: v.literal("startRoutine"), kind: v.picklist(["full", "short"]), page },
    fromStart: v.optional(v.boolean()),
  }),
  v.object({ what: v.literal("resumeRoutine"), page, ...reached }),
  v.object({ what: v.literal("reportProgress"), page, ...reached }),
  v.object({ what: v.literal("pauseRoutine"), page, ...reached }),
  v.object({ what: v.literal("endRoutine"), ...reached }),
  v.object({ what: v.literal("undoEnd"), page }),
  v.object({ what: v.literal("snooze") }),
  v.object({ what: v.literal("skip") }),
  v.object({ what: v.literal("moved") }),
  v.object({ what: v.literal("undo") }),
  v.object({ what: v.literal("pause"), until: v.nullable(instant) }),
  v.object({ what: v.literal("resume") }),
  v.object({ what: v.literal("togglePause") }),
  v.object({ what: v.literal("testNudge") }),
]);

/** A message as a command; `undefined` if it is none. */
export function parseCommand(message: unknown): Command | undefined {
  const parsed = v.safeParse(command, message);
  return parsed.success ? parsed.output : undefined;
}
