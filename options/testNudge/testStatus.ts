import type { Nudge, State, Surface } from "../../src/core/nudge/state.ts";

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

const isOnScreen = ({ is }: Nudge) => is === "opening" || is === "shown";

/** What a test begins with: it is asked for, unless there is something on screen or under way already. */
export function beginTest({ nudge, routine }: State): TestStatus {
  return { is: routine ? "inRoutine" : isOnScreen(nudge) ? "onScreen" : "asked" };
}

/** The test after the state has changed; `rungs` are the surfaces to be tried, best first. */
export function followTest(before: TestStatus, { nudge }: State, rungs: readonly Surface[]): TestStatus {
  if (before.is !== "asked" && before.is !== "opening" && before.is !== "shown") return before;
  if (nudge.is !== "opening" && nudge.is !== "shown")
    return "real" in before ? { is: "over", real: before.real } : before;
  const { is, surface } = nudge;
  return {
    ...{ is, surface, real: !nudge.isTest },
    refused: rungs.slice(0, Math.max(0, rungs.indexOf(surface))),
  };
}
