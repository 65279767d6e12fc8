import type { Settings } from "../../../src/core/settings.ts";
import { type Evidence, isUnheard } from "../day/playedDay.ts";
import { answeredDay } from "./answeredDay.ts";
import { alarmFloor, doubts, heartbeat } from "./doubts.ts";
import { type Activity, type Truth, truth } from "./oracle.ts";
import { isOutside } from "./workingHours.ts";

/** A played day, answers included, with the truth about it. */
export interface JudgedDay {
  readonly settingsAt: (second: number) => Settings;
  /** Why there must be no nudge in that second, whatever is due: paused, or outside the working hours. */
  readonly stoppedBy: (second: number) => "paused" | "outside working hours" | undefined;
  readonly activities: readonly Activity[];
  readonly truth: Truth;
  /** Whether a routine plays or waits to be continued in that second; there is no nudge then. */
  readonly hasRoutine: (second: number) => boolean;
  /** By second: when active time last started from zero. */
  readonly resetAt: readonly number[];
  /** By second: by how many seconds Limber's active time may be wrong. */
  readonly slack: readonly number[];
  /** By second: how long ago the person was last seen present. */
  readonly away: readonly number[];
}

/** Within this time Limber notices a new time zone outside the working hours. */
const zoneSeconds = 30 * 60 + alarmFloor;

/** A silence shorter than this counts. */
const readingSeconds = 120;

/** The person touches the machine. */
const isSign = (activity: Activity) => activity === "input" || activity === "other";

/** The settings in force in a second. */
const settingsOf =
  ({ chosen }: Evidence) =>
  (second: number): Settings => {
    const held = chosen.findLast(({ second: from }) => from <= second) ?? chosen[0];
    if (!held) throw new Error("a day without settings");
    return held.settings;
  };

/** Works out the truth about a played day: a routine is exercise, and a completed routine or a skip resets active time. */
export function judgeDay(played: Evidence): JudgedDay {
  const settingsAt = settingsOf(played);
  const stops = played.wall.map((now, at) => {
    if (played.paused.has(at)) return "paused";
    return isOutside(settingsAt(at).hours, now.at, now.timeZone) ? "outside working hours" : undefined;
  });
  const stoppedBy = (at: number) => stops[at];
  const isStopped = (at: number) => stoppedBy(at) !== undefined;
  const { activities, zeros, undone, hasRoutine, isTouched } = answeredDay(played, settingsAt);
  const known = truth(activities, { rulesAt: settingsAt, isStopped, isTouched }, zeros);
  const away = awayOf(activities, settingsAt);
  const { resetAt, lost } = sinceReset(
    played,
    { activities, away, isStopped },
    new Set([...known.breaks, ...zeros]),
  );
  // A nudge, a page and an answer each fall between two seconds.
  const slack = lost.map((seconds, at) => (known.slack[at] ?? 0) + played.contacts.length + seconds);
  const facts = {
    played,
    activities,
    zeros,
    undone,
    breaks: known.breaks,
    settingsAt,
    isStopped,
    away,
    resetAt,
  };
  for (const { from, to } of doubts(facts)) known.unsure.fill(true, from, to);
  return { settingsAt, stoppedBy, hasRoutine, activities, truth: known, resetAt, slack, away };
}

/** By second: for how many seconds the person has shown no sign of presence. */
function awayOf(activities: readonly Activity[], settingsAt: (second: number) => Settings): number[] {
  const away: number[] = [];
  for (const [at, activity] of activities.entries()) {
    const there = isSign(activity) || activity === "exercising";
    const watches = activity === "watching" && settingsAt(at).watching;
    away.push(there || watches ? 0 : (away[at - 1] ?? 0) + 1);
  }
  return away;
}

/** What is known of the person, by second. */
interface Presence {
  readonly activities: readonly Activity[];
  readonly away: readonly number[];
  readonly isStopped: (second: number) => boolean;
}

/** By second: the last reset of active time, and how many seconds Limber may have lost since then. */
function sinceReset(
  { setBack, crashes, secondsBack, lateSeconds, wall }: Evidence,
  { activities, away, isStopped }: Presence,
  resets: ReadonlySet<number>,
): { resetAt: number[]; lost: number[] } {
  const resetAt: number[] = [];
  const lost: number[] = [];
  const withoutAlarm = setBack.filter(({ isAlarmLost }) => isAlarmLost);
  let zero = 0;
  let sum = 0;
  for (const [at, activity] of activities.entries()) {
    if (resets.has(at)) {
      zero = at;
      sum = 0;
    }
    // The time since the last heartbeat before, and without alarms the time until the next event.
    sum += setBack.filter(({ second }) => second === at).length * heartbeat;
    if (isUnheard(at, withoutAlarm)) sum += 1;
    sum += secondsBack.filter(one => one === at).length;
    // The watchdog makes good for one crash. Several in a row look like a dead browser: a heartbeat may be lost for each.
    const died = crashes.filter(one => one === at).length;
    const isAlone = crashes.filter(one => Math.abs(one - at) <= 2 * heartbeat).length === 1;
    sum += died * (isAlone ? alarmFloor : heartbeat);
    // The watchdog notices a return so late that a silence seems too long to count.
    const silence = away[at - 1] ?? 0;
    if (died > 0 && silence < readingSeconds && silence + alarmFloor >= readingSeconds) sum += silence;
    // An alarm ends pauses and begins working hours, and may be late. The person begins a pause, and the end of the working hours
    // is known before. The browser's report of the person may be late too.
    if (!isStopped(at) && isStopped(at - 1)) sum += alarmFloor + lateSeconds;
    // No event reports a new time zone: Limber notices it at the next heartbeat or, while its clock is stopped, within half an hour.
    if (isStopped(at) !== isStopped(at - 1) && wall[at]?.timeZone !== wall[at - 1]?.timeZone)
      sum += isStopped(at) ? heartbeat : zoneSeconds;
    if (isSign(activity) !== isSign(activities[at - 1] ?? activity)) sum += lateSeconds;
    resetAt.push(zero);
    lost.push(sum);
  }
  return { resetAt, lost };
}
