import type { Settings } from "../../../src/core/settings.ts";
import type { Contact } from "../day/person.ts";
import type { Activity } from "./oracle.ts";

/** A day with the person's answers in it. */
export interface AnsweredDay {
  readonly doings: readonly Activity[];
  /** Seconds from which the clock starts again: a routine was done, or left more than half done, or a break skipped. */
  readonly zeros: ReadonlySet<number>;
  /** From each skip that was taken back to its undoing. */
  readonly undone: readonly { readonly from: number; readonly to: number }[];
  /** Whether a routine is under way or waits to be continued in that second: nobody is nudged. */
  readonly hasRoutine: (second: number) => boolean;
  /** Whether a hand was on the machine in that second. */
  readonly isTouched: (second: number) => boolean;
}

const second = (at: number) => Math.floor(at / 1000);

/** A routine that was left waits that long to be continued before it is asked for again. */
const leftSeconds = 15 * 60;

/** By then a clock that was set back is known, and the wait begins anew. */
const knownSeconds = 150;

/** Puts the answers into the day: a click is input, and a routine is exercise. */
export function answeredDay(
  played: {
    readonly lived: readonly Activity[];
    readonly contacts: readonly Contact[];
    readonly setBack: readonly number[];
  },
  settingsAt: (second: number) => Settings,
): AnsweredDay {
  const doings = [...played.lived];
  const zeros = new Set<number>();
  const clicks = new Set<number>();
  /** How long a routine that is left at a second waits; a clock that is set back meanwhile makes it wait anew. */
  const waitsUntil = (left: number) => {
    const wait = leftSeconds + settingsAt(left).snoozeMinutes * 60;
    return played.setBack.reduce(
      (until, at) => (at >= left && at <= until ? at + knownSeconds + wait : until),
      left + wait,
    );
  };
  let started: number | undefined;
  let isMost = false;
  let skipped = -1;
  const undone: { readonly from: number; readonly to: number }[] = [];
  const routines: { readonly from: number; to: number }[] = [];
  /** A clock that jumps meanwhile leaves the same hole in a routine as in anything else. */
  const exercise = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (doings[at] !== "jumped") doings[at] = "exercising";
  };
  for (const contact of played.contacts) {
    const now = second(contact.at);
    const isClick =
      contact.what === "closed"
        ? contact.byHand
        : !["shown", "done", "reportProgress"].includes(contact.what);
    if (isClick) clicks.add(now);
    if (isClick && doings[now] !== "other") doings[now] = "input";
    if (contact.what === "startRoutine") {
      started = now;
      isMost = false;
      routines.push({ from: now, to: Number.POSITIVE_INFINITY });
    }
    const last = routines.at(-1);
    if (last && started !== undefined && ["done", "partial"].includes(contact.what)) last.to = now;
    if (contact.what === "reportProgress") isMost = true;
    // What is more than half done holds nothing up.
    if (last && started !== undefined && contact.what === "closed") last.to = isMost ? now : waitsUntil(now);
    // The last second of the exercise, which proves that somebody is there, whatever comes after it.
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
  if (started !== undefined) exercise(started, doings.length);
  const hasRoutine = (at: number) => routines.some(({ from, to }) => at >= from && at <= to);
  const isTouched = (at: number) =>
    clicks.has(at) || played.lived[at] === "input" || played.lived[at] === "other";
  return { doings, zeros, undone, hasRoutine, isTouched };
}
