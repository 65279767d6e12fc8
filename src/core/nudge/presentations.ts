// Tested by test/unit/core/nudge/presentation.test.ts.
import type { State } from "./state/state.ts";
import type { Presentation } from "./state/surfaces.ts";

/** The browser still has to open the surface. */
export const isOpening = (on: Presentation): on is Presentation & { readonly isShown: false } => !on.isShown;

/** The presentation of the nudge. */
export function nudgePresentation({ nudge }: Pick<State, "nudge">): Presentation | undefined {
  if (nudge.is === "asking") return nudge.on;
  return nudge.is === "waiting" ? nudge.notice : undefined;
}

/** The presentations of the nudge and of the test nudge. */
export const presentations = (state: Pick<State, "nudge" | "test">): Presentation[] =>
  [state.test, nudgePresentation(state)].filter(on => on !== null && on !== undefined);
