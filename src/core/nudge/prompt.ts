import { tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time.ts";
import type { Surroundings } from "./event.ts";
import { mostReturns, returnMs } from "./rules.ts";
import type { Model, Prompt, State, Surface } from "./state.ts";

/** The surfaces to try, best first: nothing that takes the focus while another application has it. */
export function ladder({ nudgeWith }: Settings, { front }: Surroundings): Surface[] {
  if (nudgeWith === "badge") return ["badge"];
  if (nudgeWith === "notification" || !front) return ["notification", "badge"];
  return ["popup", "window", "notification", "badge"];
}

/** The nudge on its way to a surface; the badge needs nobody's leave and is shown at once. */
export const openOn = (surface: Surface, at: Instant): Prompt =>
  surface === "badge" ? { is: "shown", surface } : { is: "opening", surface, at };

/** A page says that it is on screen: whatever was being opened, this is where the nudge is now. */
export const acknowledged = (state: State, surface: Surface): State =>
  state.prompt.is === "opening" ? { ...state, prompt: { is: "shown", surface } } : state;

/** The surface could not be shown: on to the next one of the ladder, the badge at the end. */
export function refused(state: State, surface: Surface, rungs: readonly Surface[], at: Instant): State {
  if (state.prompt.is !== "opening" || state.prompt.surface !== surface) return state;
  const next = rungs[rungs.indexOf(surface) + 1] ?? "badge";
  return { ...state, prompt: openOn(next, at) };
}

/** Closed without an answer, a soft no: it comes back a few times and is then simply owed. */
export function closedUnanswered({ state, today }: Model, surface: Surface, at: Instant): Model {
  if (state.prompt.is !== "shown" || state.prompt.surface !== surface) return { state, today };
  const closed = state.closed + 1;
  const prompt: Prompt =
    closed > mostReturns ? { is: "spent" } : { is: "later", until: at + returnMs, why: "unanswered" };
  return { state: { ...state, closed, prompt }, today: tally(today, "unanswered") };
}
