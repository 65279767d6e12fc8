import type { Settings } from "../../../src/core/settings.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import { answeredDay } from "./answeredDay.ts";
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

const heartbeat = 150;
const alarmFloor = 32;

/** The person touches the machine. */
const isSign = (activity: Activity) => activity === "input" || activity === "other";

/**
 * An absence longer than the natural break by this much is certainly a break, even if Limber missed a part of
 * it.
 */
const beyondDoubt = 300;

/** The settings in force in a second. */
const settingsOf =
  ({ chosen }: Evidence) =>
  (second: number): Settings => {
    const held = chosen.findLast(({ second: from }) => from <= second) ?? chosen[0];
    if (!held) throw new Error("a day without settings");
    return held.settings;
  };

/** The fields of a played day on which the truth depends. */
export type Evidence = Pick<
  PlayedDay,
  | "activities"
  | "contacts"
  | "secondsBack"
  | "setBack"
  | "chosen"
  | "wall"
  | "paused"
  | "crashes"
  | "lateSeconds"
>;

/**
 * Works out the truth about a played day: a routine is exercise, and a completed routine or a skip resets
 * active time.
 */
export function judgeDay(played: Evidence): JudgedDay {
  const settingsAt = settingsOf(played);
  const stops = played.wall.map((now, at) => {
    if (played.paused.has(at)) return "paused";
    return isOutside(settingsAt(at).hours, now.at, now.timeZone) ? "outside working hours" : undefined;
  });
  const stoppedBy = (at: number) => stops[at];
  const { activities, zeros, undone, hasRoutine, isTouched } = answeredDay(played, settingsAt);
  const isStopped = (at: number) => stoppedBy(at) !== undefined;
  const known = truth(activities, { rulesAt: settingsAt, isStopped, isTouched }, zeros);
  // Between a skip and its undo Limber's clock counts from zero.
  for (const { from, to } of undone) known.unsure.fill(true, from, to + 1);
  // Limber notices a clock that jumped ahead at its next heartbeat, and a suspend at the first alarm after
  // it.
  for (const [at, activity] of activities.entries()) {
    if (activities[at + 1] === activity) continue;
    if (activity === "jumped") known.unsure.fill(true, at, at + heartbeat);
    if (activity === "suspended") known.unsure.fill(true, at, at + alarmFloor);
  }
  const restarts = new Set([...known.breaks, ...zeros]);
  // A nudge, a page and an answer each fall between two seconds.
  const forgiven = played.contacts.length;
  const resetAt: number[] = [];
  const slack: number[] = [];
  const away: number[] = [];
  let zero = 0;
  let lost = 0;
  for (const [at, activity] of activities.entries()) {
    if (restarts.has(at)) {
      zero = at;
      lost = 0;
    }
    const faults = [...played.setBack, ...played.crashes].filter(one => one === at);
    lost += faults.length * heartbeat + played.secondsBack.filter(one => one === at).length;
    // An alarm begins and ends pauses and working hours, and may be late. The browser's report of the person
    // may be late too.
    if (isStopped(at) !== isStopped(at - 1)) lost += alarmFloor + played.lateSeconds;
    if (isSign(activity) !== isSign(activities[at - 1] ?? activity)) lost += played.lateSeconds;
    resetAt.push(zero);
    slack.push((known.slack[at] ?? 0) + forgiven + lost);
    const there = isSign(activity) || activity === "exercising";
    const watches = activity === "watching" && settingsAt(at).watching;
    away.push(there || watches ? 0 : (away[at - 1] ?? 0) + 1);
  }
  const isLong = (at: number) => (away[at - 1] ?? 0) >= settingsAt(at).naturalBreakMinutes * 60 + beyondDoubt;
  const sure = [...zeros, ...known.breaks.filter(isLong)].sort((a, b) => a - b);
  /** Limber does not hear the beginning of an absence while its clock is stopped. */
  const isNoticed = (at: number) => zeros.has(at) || !isStopped(at - (away[at - 1] ?? 0));
  /** Marks everything from here as unsure, until active time certainly starts from zero. */
  const doubt = (from: number, until = sure, soonest = from) => {
    known.unsure.fill(
      true,
      from,
      until.find(at => at > soonest),
    );
  };
  // Nothing wakes Limber while its clock is stopped. It does not learn then when a film ends and an absence
  // begins, when the machine sleeps or the clock jumps, or how long the person stayed before the browser was
  // closed.
  const missed: readonly Activity[] = ["watching", "suspended", "jumped", "closed"];
  const isMissed = (at: number) => missed.includes(activities[at] ?? "input") && isStopped(at);
  const noticed = sure.filter(isNoticed);
  for (const at of activities.keys()) if (isMissed(at)) doubt(at, noticed);
  // An answer between a clock jump and Limber's next heartbeat may belong to the break before the jump or to
  // the one after it; the jump itself may pass for a break.
  for (const [at, activity] of activities.entries()) {
    if (activity !== "jumped" || activities[at + 1] === activity) continue;
    const isFound = ({ at: when }: { readonly at: number }) =>
      when / 1000 > at && when / 1000 < at + heartbeat;
    if (played.contacts.some(isFound)) doubt(at, sure, at + heartbeat);
  }
  // After a crash Limber notices up to a heartbeat late that the person goes or comes back: an absence may
  // seem shorter or longer, and two absences may seem one.
  for (const at of played.crashes) {
    known.unsure.fill(true, at, at + alarmFloor + 2);
    const gone = Math.max(...away.slice(Math.max(0, at - 2), at + 1));
    const next = away.findIndex((seconds, index) => index > at + 1 && seconds > 0);
    const back = away.findIndex((seconds, index) => index > next && seconds === 0);
    const enough = settingsAt(at).naturalBreakMinutes * 60;
    const isClose = (seconds = 0) => seconds > 0 && Math.abs(seconds - enough) <= heartbeat;
    const isOne = gone > 0 && next > 0 && next <= at + alarmFloor + 2;
    // Several crashes in a row look like a closed browser. A natural break no longer than that is taken as
    // one.
    const recent = played.crashes.filter(one => one <= at && at - one < 2 * heartbeat);
    const isTwice = recent.length > 1 && enough <= heartbeat + (recent.length - 1) * alarmFloor;
    if (isClose(gone) || isClose(away[back - 1]) || isOne || isTwice) doubt(at);
  }
  // A late report makes an absence that was just long enough too short, or the other way round.
  for (const [at, gone] of away.entries()) {
    if (gone > 0 || played.lateSeconds === 0) continue;
    const bounds = [120, settingsAt(at).naturalBreakMinutes * 60];
    if (bounds.some(bound => Math.abs((away[at - 1] ?? 0) - bound) <= played.lateSeconds)) doubt(at);
  }
  // No absence begins before the last reset. If the wall clock was set back by a second since then, the
  // stored reset lies that much ahead.
  for (const [at, gone] of away.entries()) {
    const length = away[at - 1] ?? 0;
    if (gone > 0 || length === 0) continue;
    const left = at - length;
    const zero = resetAt[left - 1] ?? 0;
    const slipped = played.secondsBack.filter(one => one >= zero && one <= left).length;
    const bounds = [120, settingsAt(at).naturalBreakMinutes * 60];
    if (left - zero <= slipped && bounds.some(bound => length >= bound && length < bound + slipped))
      doubt(at);
  }
  return { settingsAt, stoppedBy, hasRoutine, activities, truth: known, resetAt, slack, away };
}
