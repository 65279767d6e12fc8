import { checkActiveTime, checkErrors, checkNoNudge, checkNudge, checkSpacing } from "./checks.ts";
import type { Life } from "./life.ts";
import type { Played } from "./played.ts";
import { checkBreaks, checkPause, checkReturn, checkSnoozes } from "./survives.ts";

/** All that is wrong with a day. */
export const problemsOf = (played: Played, life: Life): string[] => [
  ...checkErrors(played),
  ...checkActiveTime(played, life),
  ...checkNoNudge(played, life),
  ...checkSpacing(played, life),
  ...checkNudge(played, life),
  ...checkPause(played),
  ...checkSnoozes(played, life),
  ...checkReturn(played, life),
  ...checkBreaks(played, life),
];
