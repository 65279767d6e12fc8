import { weekSettings } from "./plan/settings.ts";
import type { PlayedWeek, SeenNudge } from "./playedWeek.ts";
import type { WeekTruth } from "./weekTruth.ts";

/** No nudge that takes the focus may come within this many seconds of a keystroke. */
export const keySeconds = 5;

/** No nudge may come this many seconds after it was first possible. */
export const mostLateSeconds = weekSettings.patienceMinutes * 60 + 60;

/** A popup and a window take the focus. A notification and the badge do not, so no keystroke can be lost to them. */
export const takesFocus = ({ surface }: SeenNudge): boolean => surface === "popup" || surface === "window";

/** The day and the time of a second of the week, for a message: `day 2 14:07:30`. */
export function clockOf({ minutes }: PlayedWeek, second: number): string {
  const at = minutes[Math.floor(second / 60)];
  const two = (n = 0) => String(n).padStart(2, "0");
  return `day ${(at?.day ?? 0) + 1} ${two(at?.hour)}:${two(at?.minute)}:${two(second % 60)}`;
}

/** Nudges that took the focus within five seconds of a keystroke, before or after it. */
export function* nearKeys(week: PlayedWeek): Generator<string> {
  for (const nudge of week.nudges.filter(takesFocus)) {
    const { before, after } = keysAround(week, nudge);
    const [what, near] = before <= after ? ["before", before] : ["after", after];
    if (near <= keySeconds)
      yield `${clockOf(week, nudge.second)} ${nudge.surface}: a key was struck ${near} s ${what} it`;
  }
}

/** Seconds from a nudge to the nearest keystroke before and after it; a minute at most. */
export function keysAround(
  { seconds }: PlayedWeek,
  { second }: SeenNudge,
): { before: number; after: number } {
  let before = 0;
  while (before < 60 && !seconds[second - before]?.keys) before++;
  let after = 0;
  while (after < 60 && !seconds[second + after]?.keys) after++;
  return { before, after };
}

/** Nudges on any surface that came during a hold, allowing the browser a second at each end. */
export function* inHolds(week: PlayedWeek): Generator<string> {
  for (const { second, surface } of week.nudges) {
    const nearby = week.seconds.slice(Math.max(0, second - 1), second + 2).map(({ held }) => held);
    if (nearby.every(held => held !== undefined))
      yield `${clockOf(week, second)} ${surface}: held by ${nearby[1]}`;
  }
}

/** Nudges without a due break. */
export function* withoutDebt(week: PlayedWeek, { mayBeDue }: WeekTruth): Generator<string> {
  for (const { second, surface } of week.nudges)
    if (!mayBeDue.slice(Math.max(0, second - 1), second + 2).includes(true))
      yield `${clockOf(week, second)} ${surface}: no break was due`;
}

/** Waits that were too long: the nudge came too late, or never. */
export function* tooLate(week: PlayedWeek, { free }: WeekTruth): Generator<string> {
  for (const { second, waited } of waits(free))
    if (waited > mostLateSeconds)
      yield `${clockOf(week, second)}: due and free for ${waited} s before a nudge came`;
}

/** Each wait for a possible nudge: the second of its end and its length. */
export function waits(free: readonly boolean[]): { second: number; waited: number }[] {
  const ends = free.flatMap((could, second) => (could && !free[second + 1] ? [second] : []));
  return ends.map(second => ({ second, waited: second - free.lastIndexOf(false, second) }));
}
