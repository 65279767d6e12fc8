import type { RoutineKind } from "../src/core/routine/stretches.ts";

/** What the person does first on the home, or the address of the page in the person's place, and the home alone cannot do. */
export type FirstAct =
  | { readonly what: "start"; readonly kind: RoutineKind }
  /** A break without the routine. */
  | { readonly what: "moved" };
