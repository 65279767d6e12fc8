import { anyOf, listOf, nullable, objectOf, optional } from "../../compoundSchemas.ts";
import { stretchIds } from "../../routine/stretches.ts";
import { flag, numberIn, oneOf, textThat, wholeIn } from "../../schemas.ts";
import { minutes } from "../../time/time.ts";
import type { Command } from "../event.ts";
import { instant } from "./quantities.ts";

const page = textThat(({ length }) => length > 0 && length <= 64);
const movements = wholeIn({ min: 0, max: 1000 });
const reached = {
  elapsedMs: numberIn({ min: 0, max: minutes(60 * 24) }),
  done: movements,
  perStretch: optional(listOf(movements, ({ length }) => length <= stretchIds.length)),
};

const command = anyOf(
  objectOf({
    ...{ what: oneOf("startRoutine"), kind: oneOf("full", "short"), page },
    fromStart: optional(flag),
  }),
  objectOf({ what: oneOf("resumeRoutine"), page, ...reached }),
  objectOf({ what: oneOf("reportProgress"), page, ...reached }),
  objectOf({ what: oneOf("pauseRoutine"), page, ...reached }),
  objectOf({ what: oneOf("endRoutine"), ...reached }),
  objectOf({ what: oneOf("undoEnd"), page }),
  objectOf({ what: oneOf("snooze") }),
  objectOf({ what: oneOf("skip") }),
  objectOf({ what: oneOf("moved") }),
  objectOf({ what: oneOf("undo") }),
  objectOf({ what: oneOf("pause"), until: nullable(instant) }),
  objectOf({ what: oneOf("resume") }),
  objectOf({ what: oneOf("togglePause") }),
  objectOf({ what: oneOf("testNudge") }),
);

/** A message as a command; `undefined` if it is none. */
export const parseCommand = (message: unknown): Command | undefined => command(message);
