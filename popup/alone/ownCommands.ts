import type { Command } from "../../src/core/nudge/event.ts";

/** The commands that a page can carry out itself: it plays the routine anyway. */
const own: readonly Command["what"][] = [
  "startRoutine",
  "resumeRoutine",
  "reportProgress",
  "pauseRoutine",
  "endRoutine",
  "undoEnd",
];

/** Whether a page can carry out the command without a background. */
export const canPlayAlone = ({ what }: Command): boolean => own.includes(what);
