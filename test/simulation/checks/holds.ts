import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";

/** Whether full screen holds in that second, by the person's choice. */
export function isHeldByFullscreen(
  at: number,
  { fullscreen, fullscreenAnywhere }: PlayedDay,
  { activities, settingsAt }: JudgedDay,
): boolean {
  const { fullscreenHold } = settingsAt(at);
  if (fullscreenHold === "any") return fullscreenAnywhere.has(at);
  if (fullscreenHold === "audible") return fullscreen.has(at) && activities[at] === "watching";
  return fullscreenHold === "front" && fullscreen.has(at);
}

/** A hold that may never end, in that second. Limber may learn of its end by a poll only. */
export function isHeldEndlessly(at: number, played: PlayedDay, judged: JudgedDay): boolean {
  const { activities, settingsAt } = judged;
  const { audibleHold, count } = settingsAt(at);
  if (isHeldByFullscreen(at, played, judged)) return true;
  if (activities[at] === "watching") return audibleHold;
  return activities[at] === "other" && count === "browsing";
}
