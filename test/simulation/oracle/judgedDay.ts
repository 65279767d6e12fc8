import type { Settings } from "../../../src/core/settings.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import { answeredDay } from "./answeredDay.ts";
import { type Activity, type Truth, truth } from "./oracle.ts";
import { isOutside } from "./workingHours.ts";

/** A day as it was really lived, answers included, with the truth about it. */
export interface JudgedDay {
  readonly settingsAt: (second: number) => Settings;
  /** Why nobody is to be nudged in that second, whatever is due: paused, outside the working hours. */
  readonly stillAt: (second: number) => "paused" | "outside working hours" | undefined;
  readonly doings: readonly Activity[];
  readonly truth: Truth;
  /** Whether a routine is under way or waits to be continued in that second: nobody is nudged. */
  readonly hasRoutine: (second: number) => boolean;
  /** By second: when the clock last started from zero. */
  readonly resetAt: readonly number[];
  /** By second: how many seconds of error are forgiven. */
  readonly slack: readonly number[];
  /** By second: for how long nobody has given a sign. */
  readonly away: readonly number[];
}

const heartbeat = 150;
const alarmFloor = 32;

/** The person's hand is on the machine. */
const isSign = (doing: Activity) => doing === "input" || doing === "other";

/** So much longer than it has to be, an absence is a break to anybody who may have missed a part of it. */
const beyondDoubt = 300;

/** The settings that hold in a second. */
const settingsOf =
  ({ chosen }: LivedDay) =>
  (second: number): Settings => {
    const held = chosen.findLast(({ second: from }) => from <= second) ?? chosen[0];
    if (!held) throw new Error("a day without settings");
    return held.settings;
  };

/** What of a played day the truth about it depends on. */
export type LivedDay = Pick<
  PlayedDay,
  "lived" | "contacts" | "slips" | "setBack" | "chosen" | "wall" | "paused" | "crashes" | "lateSeconds"
>;

/** The truth about a day as it was lived: a routine is exercise, and a routine done or a break skipped sets the clock to zero. */
export function judgeDay(played: LivedDay): JudgedDay {
  const settingsAt = settingsOf(played);
  const stills = played.wall.map((now, at) => {
    if (played.paused.has(at)) return "paused";
    return isOutside(settingsAt(at).hours, now.at, now.zone) ? "outside working hours" : undefined;
  });
  const stillAt = (at: number) => stills[at];
  const { doings, zeros, undone, hasRoutine, isTouched } = answeredDay(played, settingsAt);
  const isStill = (at: number) => stillAt(at) !== undefined;
  const known = truth(doings, { rulesAt: settingsAt, isStill, isTouched }, zeros);
  // Between a skip and its undoing the clock stands at what the skip made of it.
  for (const { from, to } of undone) known.unsure.fill(true, from, to + 1);
  // A clock that jumped ahead is found at the next heartbeat, a sleep of the machine at the first alarm after it.
  for (const [at, doing] of doings.entries()) {
    if (doings[at + 1] === doing) continue;
    if (doing === "jumped") known.unsure.fill(true, at, at + heartbeat);
    if (doing === "suspended") known.unsure.fill(true, at, at + alarmFloor);
  }
  const restarts = new Set([...known.breaks, ...zeros]);
  // A nudge, a page and an answer come between two seconds.
  const forgiven = played.contacts.length;
  const resetAt: number[] = [];
  const slack: number[] = [];
  const away: number[] = [];
  let zero = 0;
  let lost = 0;
  for (const [at, doing] of doings.entries()) {
    if (restarts.has(at)) {
      zero = at;
      lost = 0;
    }
    const faults = [...played.setBack, ...played.crashes].filter(moment => moment === at);
    lost += faults.length * heartbeat + played.slips.filter(moment => moment === at).length;
    // What begins or ends by the clock does so with an alarm, which may be late; and so may the browser be to say who is there.
    if (isStill(at) !== isStill(at - 1)) lost += alarmFloor + played.lateSeconds;
    if (isSign(doing) !== isSign(doings[at - 1] ?? doing)) lost += played.lateSeconds;
    resetAt.push(zero);
    slack.push((known.slack[at] ?? 0) + forgiven + lost);
    const there = isSign(doing) || doing === "exercising";
    const watches = doing === "watching" && settingsAt(at).watching;
    away.push(there || watches ? 0 : (away[at - 1] ?? 0) + 1);
  }
  const isLong = (at: number) => (away[at - 1] ?? 0) >= settingsAt(at).naturalBreakMinutes * 60 + beyondDoubt;
  const sure = [...zeros, ...known.breaks.filter(isLong)].sort((a, b) => a - b);
  /** Of a break that began while nobody listened nobody knows that it did. */
  const isHeard = (at: number) => zeros.has(at) || !isStill(at - (away[at - 1] ?? 0));
  /** Nobody can know, until the clock starts again for everybody to see. */
  const doubt = (from: number, until = sure, soonest = from) => {
    known.unsure.fill(
      true,
      from,
      until.find(at => at > soonest),
    );
  };
  // While the clock stands still nothing wakes Limber: where a film ends then, and an absence begins, is not known, and nor
  // is a sleep of the machine or a clock that jumped, or how long the person was there before the browser was closed.
  const unheard: readonly Activity[] = ["watching", "suspended", "jumped", "closed"];
  const isUnheard = (at: number) => unheard.includes(doings[at] ?? "input") && isStill(at);
  const heard = sure.filter(isHeard);
  for (const at of doings.keys()) if (isUnheard(at)) doubt(at, heard);
  // What is answered before such a jump is found belongs to the break before it, or to the one after: both can be said, also
  // where the jump itself is taken for a break.
  for (const [at, doing] of doings.entries()) {
    if (doing !== "jumped" || doings[at + 1] === doing) continue;
    const isFound = ({ at: when }: { readonly at: number }) =>
      when / 1000 > at && when / 1000 < at + heartbeat;
    if (played.contacts.some(isFound)) doubt(at, sure, at + heartbeat);
  }
  // Who goes or comes back just then is found up to a heartbeat later: an absence may seem shorter, or longer, and two of them one.
  for (const at of played.crashes) {
    known.unsure.fill(true, at, at + alarmFloor + 2);
    const gone = Math.max(...away.slice(Math.max(0, at - 2), at + 1));
    const next = away.findIndex((seconds, index) => index > at + 1 && seconds > 0);
    const back = away.findIndex((seconds, index) => index > next && seconds === 0);
    const enough = settingsAt(at).naturalBreakMinutes * 60;
    const isClose = (seconds = 0) => seconds > 0 && Math.abs(seconds - enough) <= heartbeat;
    const isOne = gone > 0 && next > 0 && next <= at + alarmFloor + 2;
    // Crashes one after the other look like a browser that did not run: that long a natural break is one.
    const recent = played.crashes.filter(one => one <= at && at - one < 2 * heartbeat);
    const isTwice = recent.length > 1 && enough <= heartbeat + (recent.length - 1) * alarmFloor;
    if (isClose(gone) || isClose(away[back - 1]) || isOne || isTwice) doubt(at);
  }
  // A browser that is late to say so makes an absence that was just long enough too short, and the other way round.
  for (const [at, gone] of away.entries()) {
    if (gone > 0 || played.lateSeconds === 0) continue;
    const bounds = [120, settingsAt(at).naturalBreakMinutes * 60];
    if (bounds.some(bound => Math.abs((away[at - 1] ?? 0) - bound) <= played.lateSeconds)) doubt(at);
  }
  // No absence begins before the clock started from zero; of a clock that slipped since, unseen, that instant lies ahead.
  for (const [at, gone] of away.entries()) {
    const length = away[at - 1] ?? 0;
    if (gone > 0 || length === 0) continue;
    const left = at - length;
    const zero = resetAt[left - 1] ?? 0;
    const slipped = played.slips.filter(moment => moment >= zero && moment <= left).length;
    const bounds = [120, settingsAt(at).naturalBreakMinutes * 60];
    if (left - zero <= slipped && bounds.some(bound => length >= bound && length < bound + slipped))
      doubt(at);
  }
  return { settingsAt, stillAt, hasRoutine, doings, truth: known, resetAt, slack, away };
}
