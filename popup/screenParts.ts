import { lazy } from "../src/ui/page/lazy.ts";

/** The nudge and its chime. */
export const nudgePart = lazy(() => import("./nudge/NudgePart.tsx"));

/** The routine, its introduction and its end. */
export const routinePart = lazy(() => import("./routine/RoutinePart.tsx"));
