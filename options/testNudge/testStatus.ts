import { nudgePresentation, presentations } from "../../src/core/nudge/presentations.ts";
import type { State } from "../../src/core/nudge/state/state.ts";
import type { Surface } from "../../src/core/nudge/state/surfaces.ts";

/** The progress of a test nudge. `real`: a break is due, so the real nudge shows instead. */
export type TestStatus =
  | { readonly is: "none" | "asked" | "inRoutine" | "onScreen" | "silent" }
  | ({ readonly is: "opening" | "shown" } & OnSurface)
  | {
      readonly is: "over";
      readonly real: boolean;
      /** Where the reminder was on screen; `undefined` if it never came there. */
      readonly surface: Surface | undefined;
      /** The person has started the routine. */
      readonly hasRoutine: boolean;
    };

interface OnSurface {
  readonly surface: Surface;
  /** The surfaces that failed before this one. */
  readonly refused: readonly Surface[];
  readonly real: boolean;
}

/** The first status of a test: `asked`, unless a nudge is on screen or a routine is under way. */
export function beginTest(state: State): TestStatus {
  if (state.routine) return { is: "inRoutine" };
  return { is: presentations(state).length > 0 ? "onScreen" : "asked" };
}

/** The status after a change of the state. `rungs` are the surfaces that the nudge tries, best first. */
export function followTest(before: TestStatus, state: State, rungs: readonly Surface[]): TestStatus {
  if (before.is !== "asked" && before.is !== "opening" && before.is !== "shown") return before;
  const on = state.test ?? nudgePresentation(state);
  if (!on) {
    if (!("real" in before)) return before;
    const surface = before.is === "shown" ? before.surface : undefined;
    return { is: "over", real: before.real, surface, hasRoutine: state.routine !== null };
  }
  const { surface } = on;
  return {
    ...{ is: on.isShown ? "shown" : "opening", surface, real: state.test === null },
    refused: rungs.slice(0, Math.max(0, rungs.indexOf(surface))),
  };
}
