import type { Settings } from "../../../src/core/settings.ts";
import type { Evidence } from "../day/playedDay.ts";
import type { AnsweredDay } from "./answeredDay.ts";
import type { Activity } from "./oracle.ts";

/** Seconds until Limber has certainly proved the time: a heartbeat with its lateness. */
export const heartbeat = 150;

/** Seconds between two alarms, with their lateness. */
export const alarmFloor = 32;

/** An absence longer than the natural break by this much is certainly a break, even if Limber missed a part of it. */
const beyondDoubt = 300;

/** What the doubts about a played day depend on. */
interface Facts extends Pick<AnsweredDay, "activities" | "zeros" | "undone"> {
  readonly played: Evidence;
  readonly breaks: readonly number[];
  readonly settingsAt: (second: number) => Settings;
  readonly isStopped: (second: number) => boolean;
  readonly away: readonly number[];
  readonly resetAt: readonly number[];
}

/** Seconds in which nobody can know the truth from what a browser reports; without `to` until the end of the day. */
interface Doubt {
  readonly from: number;
  readonly to?: number | undefined;
}

/** The lengths, in seconds, at which the gap rule judges an absence differently. */
const boundsAt = ({ settingsAt }: Facts, at: number) => [120, settingsAt(at).naturalBreakMinutes * 60];

/** The seconds at which active time certainly starts from zero. */
function certainResets({ zeros, breaks, away, settingsAt }: Facts): number[] {
  const isLong = (at: number) => (away[at - 1] ?? 0) >= settingsAt(at).naturalBreakMinutes * 60 + beyondDoubt;
  return [...zeros, ...breaks.filter(isLong)].sort((a, b) => a - b);
}

/** A doubt that lasts until the first of `resets` after `soonest`. */
const until = (resets: readonly number[], from: number, soonest = from): Doubt => ({
  from,
  to: resets.find(at => at > soonest),
});

/** Between a skip and its undo Limber's clock counts from zero. */
const undoneSkips = ({ undone }: Facts): Doubt[] => undone.map(({ from, to }) => ({ from, to: to + 1 }));

/** Limber notices a clock that jumped ahead at its next heartbeat, and a suspend at the first alarm after it. */
function* unnoticedYet({ activities }: Facts): Generator<Doubt> {
  for (const [at, activity] of activities.entries()) {
    if (activities[at + 1] === activity) continue;
    if (activity === "jumped") yield { from: at, to: at + heartbeat };
    if (activity === "suspended") yield { from: at, to: at + alarmFloor };
  }
}

const missedWhileStopped: readonly Activity[] = ["watching", "suspended", "jumped", "closed"];

/**
 * Nothing wakes Limber while its clock is stopped. It does not learn then when a film ends and an absence begins, when the
 * machine sleeps or the clock jumps, or how long the person stayed before the browser was closed.
 */
function* missed(facts: Facts): Generator<Doubt> {
  const { activities, zeros, away, isStopped } = facts;
  // Limber does not notice the beginning of an absence either.
  const isNoticed = (at: number) => zeros.has(at) || !isStopped(at - (away[at - 1] ?? 0));
  const resets = certainResets(facts).filter(isNoticed);
  for (const [at, activity] of activities.entries())
    if (missedWhileStopped.includes(activity) && isStopped(at)) yield until(resets, at);
}

/**
 * An answer between a clock jump and Limber's next heartbeat may belong to the break before the jump or to the one after it;
 * the jump itself may pass for a break.
 */
function* answeredAfterJump(facts: Facts): Generator<Doubt> {
  const { played, activities } = facts;
  const resets = certainResets(facts);
  for (const [at, activity] of activities.entries()) {
    if (activity !== "jumped" || activities[at + 1] === activity) continue;
    const isAnswered = played.contacts.some(one => one.at / 1000 > at && one.at / 1000 < at + heartbeat);
    if (isAnswered) yield until(resets, at, at + heartbeat);
  }
}

/**
 * After a crash Limber notices up to a heartbeat late that the person goes or comes back: an absence may seem shorter or
 * longer, and two absences may seem one.
 */
function* crashed(facts: Facts): Generator<Doubt> {
  const { played, away, settingsAt } = facts;
  const resets = certainResets(facts);
  for (const at of played.crashes) {
    yield { from: at, to: at + alarmFloor + 2 };
    const gone = Math.max(...away.slice(Math.max(0, at - 2), at + 1));
    const next = away.findIndex((seconds, index) => index > at + 1 && seconds > 0);
    const back = away.findIndex((seconds, index) => index > next && seconds === 0);
    const enough = settingsAt(at).naturalBreakMinutes * 60;
    const isClose = (seconds = 0) => seconds > 0 && Math.abs(seconds - enough) <= heartbeat;
    const isOne = gone > 0 && next > 0 && next <= at + alarmFloor + 2;
    // Several crashes in a row look like a closed browser. A natural break no longer than that is taken as one.
    const recent = played.crashes.filter(one => one <= at && at - one < 2 * heartbeat);
    const isTwice = recent.length > 1 && enough <= heartbeat + (recent.length - 1) * alarmFloor;
    if (isClose(gone) || isClose(away[back - 1]) || isOne || isTwice) yield until(resets, at);
  }
}

/** A late report makes an absence that was just long enough too short, or the other way round. */
function* reportedLate(facts: Facts): Generator<Doubt> {
  const { played, away } = facts;
  const resets = certainResets(facts);
  for (const [at, gone] of away.entries()) {
    if (gone > 0 || played.lateSeconds === 0) continue;
    const isClose = (bound: number) => Math.abs((away[at - 1] ?? 0) - bound) <= played.lateSeconds;
    if (boundsAt(facts, at).some(isClose)) yield until(resets, at);
  }
}

/**
 * No absence begins before the last reset. If the wall clock was set back by a second since then, the stored reset lies that
 * much ahead. If the absence began before the background heard that the clock was set back by more, the stored reset lies ahead
 * by the time that Limber lost.
 */
function* slipped(facts: Facts): Generator<Doubt> {
  const { played, away, resetAt } = facts;
  const resets = certainResets(facts);
  for (const [at, gone] of away.entries()) {
    const length = away[at - 1] ?? 0;
    if (gone > 0 || length === 0) continue;
    const left = at - length;
    const zero = resetAt[left - 1] ?? 0;
    const isSince = (second: number) => second >= zero && second <= left;
    const unheard = played.setBack
      .filter(({ second, heard, isAlarmLost }) => isAlarmLost && isSince(second) && heard > left)
      .reduce((sum, { second, heard }) => sum + heartbeat + heard - second, 0);
    const slip = played.secondsBack.filter(isSince).length + unheard;
    const isClose = (bound: number) => length >= bound && length < bound + slip;
    if (left - zero <= slip && boundsAt(facts, at).some(isClose)) yield until(resets, at);
  }
}

/** Every doubt about a played day. */
export function* doubts(facts: Facts): Generator<Doubt> {
  yield* undoneSkips(facts);
  yield* unnoticedYet(facts);
  yield* missed(facts);
  yield* answeredAfterJump(facts);
  yield* crashed(facts);
  yield* reportedLate(facts);
  yield* slipped(facts);
}
