import type { Settings } from "../../../src/core/settings.ts";
import type { Contact } from "../day/person.ts";
import type { SetBack } from "../day/playedDay.ts";
import type { Activity } from "./oracle.ts";

/** A day with the person's answers worked into it. */
export interface AnsweredDay {
  readonly activities: readonly Activity[];
  /** Seconds from which active time starts from zero: a routine done or more than half done, or a break skipped. */
  readonly zeros: ReadonlySet<number>;
  /** From each undone skip to its undo. */
  readonly undone: readonly { readonly from: number; readonly to: number }[];
  /** Whether a routine plays or waits to be continued in that second; there is no nudge then. */
  readonly hasRoutine: (second: number) => boolean;
  /** Whether the person touched the machine in that second. */
  readonly isTouched: (second: number) => boolean;
}

const second = (at: number) => Math.floor(at / 1000);

/** An interrupted routine waits this long for its continuation, then the nudge comes back. */
const leftSeconds = 15 * 60;

/** Works the answers into the day: a click is input, and a routine is exercise. */
export function answeredDay(
  played: {
    readonly activities: readonly Activity[];
    readonly contacts: readonly Contact[];
    readonly setBack: readonly SetBack[];
  },
  settingsAt: (second: number) => Settings,
): AnsweredDay {
  const activities = [...played.activities];
  const zeros = new Set<number>();
  const clicks = new Set<number>();
  /** Until when a routine interrupted at `left` waits. At the first event after a clock set back the wait begins again. */
  const waitsUntil = (left: number) => {
    const wait = leftSeconds + settingsAt(left).snoozeMinutes * 60;
    return played.setBack.reduce(
      (until, { second, heard }) => (second >= left && second <= until ? heard + wait : until),
      left + wait,
    );
  };
  let started: number | undefined;
  let isMost = false;
  let skipped = -1;
  const undone: { readonly from: number; readonly to: number }[] = [];
  const routines: { readonly from: number; to: number }[] = [];
  /** A clock that jumps during a routine leaves the same hole as at any other time. */
  const exercise = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (activities[at] !== "jumped") activities[at] = "exercising";
  };
  for (const contact of played.contacts) {
    const now = second(contact.at);
    const isClick =
      contact.what === "closed"
        ? contact.byHand
        : !["shown", "done", "reportProgress"].includes(contact.what);
    if (isClick) clicks.add(now);
    if (isClick && activities[now] !== "other") activities[now] = "input";
    if (contact.what === "startRoutine") {
      started = now;
      isMost = false;
      routines.push({ from: now, to: Number.POSITIVE_INFINITY });
    }
    const last = routines.at(-1);
    if (last && started !== undefined && ["done", "partial"].includes(contact.what)) last.to = now;
    if (contact.what === "reportProgress") isMost = true;
    // A routine more than half done needs no continuation.
    if (last && started !== undefined && contact.what === "closed") last.to = isMost ? now : waitsUntil(now);
    // The last second of the exercise proves the person present, whatever comes after it.
    if (started !== undefined && contact.what === "closed" && isMost) zeros.add(now - 1);
    if (started !== undefined && ["done", "partial", "closed"].includes(contact.what)) {
      exercise(started, contact.what === "closed" ? now : now + 1);
      started = undefined;
    }
    if (contact.what === "done" || contact.what === "skip") zeros.add(now);
    if (contact.what === "skip") skipped = now;
    if (contact.what === "undo") {
      zeros.delete(skipped);
      undone.push({ from: skipped, to: now });
    }
  }
  if (started !== undefined) exercise(started, activities.length);
  const hasRoutine = (at: number) => routines.some(({ from, to }) => at >= from && at <= to);
  const isTouched = (at: number) =>
    clicks.has(at) || played.activities[at] === "input" || played.activities[at] === "other";
  return { activities, zeros, undone, hasRoutine, isTouched };
}
