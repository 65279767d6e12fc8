import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { checkActiveTime, checkErrors, checkNoNudge, checkNudge, checkSpacing } from "./checks.ts";
import { checkMoments } from "./opportunities.ts";
import { checkScreen } from "./screen.ts";
import {
  checkBreaks,
  checkOnce,
  checkPause,
  checkReturn,
  checkSnoozes,
  checkSnoozeTime,
} from "./survives.ts";

/** All that is wrong with a day. */
export const problemsOf = (played: PlayedDay, life: JudgedDay): string[] => [
  ...checkErrors(played),
  ...checkActiveTime(played, life),
  ...checkNoNudge(played, life),
  ...checkSpacing(played, life),
  ...checkNudge(played, life),
  ...checkPause(played),
  ...checkSnoozes(played, life),
  ...checkReturn(played, life),
  ...checkSnoozeTime(played, life),
  ...checkOnce(played),
  ...checkBreaks(played, life),
  ...checkScreen(played, life),
  ...checkMoments(played, life),
];
