import type { PlayedDay } from "../day/playedDay.ts";
import { heartbeat } from "../oracle/doubts.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import type { Activity } from "../oracle/oracle.ts";
import { dateAndMinute } from "../oracle/workingHours.ts";

/** An absence that certainly does not count: the gap rule's first bound or the idle threshold, and a minute for its ends. */
const certainAbsence = (idleSeconds: number) => Math.max(120, idleSeconds) + 60;

/** Seconds that the browser did not see, certainly noticed: the heartbeat, the guard after it, and a busy machine. */
const certainlyNoticed = 260;

/** By how much the wall clock is ahead of UTC, within a day. */
export const offsetOf = ({ at, timeZone }: PlayedDay["wall"][number]): number => {
  const utc = Math.floor(at / 60_000) % 1440;
  return (dateAndMinute(at, timeZone).minute - utc + 1440) % 1440;
};

/** Seconds for which nobody can say what the record shows: the truth is unsure, or an event that Limber learns late is near. */
function obscureSeconds(played: PlayedDay, { truth, activities }: JudgedDay): ReadonlySet<number> {
  const { crashes, setBack, secondsBack, wall, disturbed, pauseToggles, lateSeconds, chosen } = played;
  const zones = [...wall.keys()].filter(at => {
    const before = wall[at - 1];
    const now = wall[at];
    return before && now && offsetOf(before) !== offsetOf(now);
  });
  const jumps = [...activities.keys()].filter(
    at => activities[at] !== activities[at + 1] && (isBlind(activities[at]) || isBlind(activities[at + 1])),
  );
  const near = [...crashes, ...setBack.map(({ second }) => second), ...secondsBack, ...zones, ...jumps];
  const close = [...disturbed, ...pauseToggles, ...chosen.map(({ second }) => second)];
  const obscure = new Set([...truth.unsure.keys()].filter(at => truth.unsure[at]));
  const add = (at: number, margin: number) => {
    for (let second = at - margin; second <= at + margin; second++) obscure.add(second);
  };
  // Limber loses the time until it hears that the clock was set back.
  for (const { second, heard } of setBack)
    for (let at = second; at <= Math.min(heard, activities.length); at++) obscure.add(at);
  near.push(...setBack.map(({ heard }) => Math.min(heard, activities.length)));
  for (const at of near) add(at, heartbeat + lateSeconds);
  for (const at of close) add(at, 35);
  return obscure;
}

/** By second: how long the absence lasts in all that the second belongs to; 0 while the person is there. */
function absences(away: readonly number[]): number[] {
  const lengths = [...away];
  for (let at = away.length - 2; at >= 0; at--)
    if ((away[at] ?? 0) > 0 && (away[at + 1] ?? 0) > 0) lengths[at] = lengths[at + 1] ?? 0;
  return lengths;
}

const isBlind = (activity: Activity | undefined): boolean =>
  activity === "jumped" || activity === "suspended" || activity === "closed";

/**
 * The seconds of absences in which the browser went blind, or by whose end the time zone changed. Limber forgives rest before a suspend up to
 * the idle threshold, and takes minutes back by the clock on the wall.
 */
function tornSeconds({ wall }: PlayedDay, { activities, away }: JudgedDay): ReadonlySet<number> {
  const torn = new Set<number>();
  let start = 0;
  for (let at = 0; at <= away.length; at++) {
    if ((away[at] ?? 0) > 0) continue;
    const all = Array.from({ length: at - start }, (_, index) => start + index);
    const zones = new Set(all.length === 0 ? [] : wall.slice(start, at + heartbeat).map(offsetOf));
    if (zones.size > 1 || all.some(each => isBlind(activities[each]))) for (const each of all) torn.add(each);
    start = at + 1;
  }
  return torn;
}

export type Certainty = "counts" | "away" | undefined;

/** What a second certainly is, in the words of the gap rule; `undefined` where nobody can say. */
export function certainties(played: PlayedDay, judged: JudgedDay): Certainty[] {
  const { activities, away, settingsAt, stoppedBy, hasRoutine } = judged;
  const obscure = obscureSeconds(played, judged);
  const lengths = absences(away);
  const edge = played.lateSeconds + 2;
  const torn = tornSeconds(played, judged);
  return activities.map((activity, at) => {
    if (obscure.has(at) || hasRoutine(at)) return undefined;
    const length = lengths[at] ?? 0;
    const gone = away[at] ?? 0;
    if (torn.has(at) && !isBlind(activity)) return undefined;
    const certain = isBlind(activity) ? certainlyNoticed : certainAbsence(settingsAt(at).idleSeconds);
    if (length >= certain) return gone > edge && gone < length - edge ? "away" : undefined;
    const isWatched = activity === "input" || (activity === "other" && settingsAt(at).count === "computer");
    const isSettled = (away[at - edge] ?? 1) === 0 && !stoppedBy(at) && !stoppedBy(at - edge);
    return isWatched && isSettled ? "counts" : undefined;
  });
}
