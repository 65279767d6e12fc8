import type { Surface } from "../../../../src/core/nudge/state/surfaces.ts";

/** A nudge that a surface shows. */
export const shownOn = (surface: Surface) => ({ is: "asking", on: { surface, isShown: true } });

/** A nudge on its way to a surface. */
export const openingOn = (surface: Surface) => ({ is: "asking", on: { surface, isShown: false } });

/** A nudge that waits for an opportune moment after a notice has told quietly. */
export const noticedOn = (surface: Surface) => ({ is: "waiting", notice: { surface, isShown: true } });
