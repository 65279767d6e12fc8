import { nudgePresentation, presentations } from "../../src/core/nudge/presentation.ts";
import type { State, Surface } from "../../src/core/nudge/state.ts";

/** How far a test of the nudge has got. `real`: a break is due, so what comes is no test. */
export type TestStatus =
  | { readonly is: "none" | "asked" | "inRoutine" | "onScreen" | "silent" }
  | ({ readonly is: "opening" | "shown" } & OnItsWay)
  | { readonly is: "over"; readonly real: boolean };

interface OnItsWay {
  readonly surface: Surface;
  /** The surfaces that could not be shown before this one. */
  readonly refused: readonly Surface[];
  readonly real: boolean;
}

/** What a test begins with: it is asked for, unless a nudge is on screen or a routine is under way. */
export function beginTest(state: State): TestStatus {
  if (state.routine) return { is: "inRoutine" };
  return { is: presentations(state).length > 0 ? "onScreen" : "asked" };
}

/** The test after the state has changed; `rungs` are the surfaces to be tried, best first. */
export function followTest(before: TestStatus, state: State, rungs: readonly Surface[]): TestStatus {
  if (before.is !== "asked" && before.is !== "opening" && before.is !== "shown") return before;
  const on = state.test ?? nudgePresentation(state);
  if (!on) return "real" in before ? { is: "over", real: before.real } : before;
  const { surface } = on;
  return {
    ...{ is: on.isShown ? "shown" : "opening", surface, real: state.test === null },
    refused: rungs.slice(0, Math.max(0, rungs.indexOf(surface))),
  };
}
