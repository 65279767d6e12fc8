import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { checkActiveTime, checkErrors, checkNoNudge, checkNudge, checkSpacing } from "./checks.ts";
import {
  checkBreaks,
  checkOnce,
  checkPause,
  checkReturn,
  checkSnoozes,
  checkSnoozeTime,
} from "./continuity.ts";
import { checkHeldTooLong } from "./heldTooLong.ts";
import { checkOpportunities } from "./opportunities.ts";
import { checkScreen } from "./screen.ts";
import { checkTimeline } from "./timeline.ts";

/** Everything that is wrong with a played day. */
export const problemsOf = (played: PlayedDay, judged: JudgedDay): string[] => [
  ...checkErrors(played),
  ...checkActiveTime(played, judged),
  ...checkNoNudge(played, judged),
  ...checkSpacing(played, judged),
  ...checkNudge(played, judged),
  ...checkPause(played),
  ...checkSnoozes(played, judged),
  ...checkReturn(played, judged),
  ...checkSnoozeTime(played, judged),
  ...checkOnce(played),
  ...checkBreaks(played, judged),
  ...checkScreen(played, judged),
  ...checkOpportunities(played, judged),
  ...checkHeldTooLong(played, judged),
  ...checkTimeline(played, judged),
];
