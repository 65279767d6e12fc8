import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { type Doing, type Truth, truth } from "./oracle.ts";
import type { Played } from "./simulator.ts";

/** A day as it was really lived, answers included, with the truth about it. */
export interface Life {
  readonly settings: Settings;
  readonly doings: readonly Doing[];
  readonly truth: Truth;
  /** Whether a routine is under way or waits to be continued in that second: nobody is nudged. */
  readonly hasRoutine: (second: number) => boolean;
  /** By second: when the clock last started from zero. */
  readonly zeroAt: readonly number[];
  /** By second: how many seconds of error are forgiven. */
  readonly slack: readonly number[];
  /** By second: for how long nobody has given a sign. */
  readonly away: readonly number[];
}

const second = (at: number) => Math.floor(at / 1000);

/** A routine that was left waits that long to be continued before it is asked for again. */
const leftSeconds = 15 * 60;

const heartbeat = 150;
const alarmFloor = 32;

/** Puts the answers into the day: a routine is exercise, and a routine done or a break skipped sets the clock to zero. */
export function lifeOf(
  played: Pick<Played, "lived" | "contacts" | "setBack">,
  given: Partial<Settings> = {},
): Life {
  const settings = { ...defaultSettings, ...given };
  const doings = [...played.lived];
  const zeros = new Set<number>();
  let started: number | undefined;
  let skipped = -1;
  const undone: { readonly from: number; readonly to: number }[] = [];
  const routines: { readonly from: number; to: number }[] = [];
  for (const contact of played.contacts) {
    const now = second(contact.at);
    const isClick = !["shown", "closed", "done"].includes(contact.what);
    if (isClick && doings[now] !== "other") doings[now] = "input";
    if (contact.what === "start") {
      started = now;
      routines.push({ from: now, to: Number.POSITIVE_INFINITY });
    }
    const last = routines.at(-1);
    if (last && started !== undefined && ["done", "partial"].includes(contact.what)) last.to = now;
    if (last && started !== undefined && contact.what === "closed")
      last.to = now + leftSeconds + settings.snoozeMinutes * 60;
    if (started !== undefined && ["done", "partial", "closed"].includes(contact.what)) {
      doings.fill("exercising", started, contact.what === "closed" ? now : now + 1);
      started = undefined;
    }
    if (contact.what === "done" || contact.what === "skip") zeros.add(now);
    if (contact.what === "skip") skipped = now;
    if (contact.what === "undo") {
      zeros.delete(skipped);
      undone.push({ from: skipped, to: now });
    }
  }
  if (started !== undefined) doings.fill("exercising", started);
  const known = truth(doings, settings, zeros);
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
  const zeroAt: number[] = [];
  const slack: number[] = [];
  const away: number[] = [];
  let zero = 0;
  let backs = 0;
  for (const [at, doing] of doings.entries()) {
    if (restarts.has(at)) {
      zero = at;
      backs = 0;
    }
    backs += played.setBack.filter(moment => moment === at).length;
    zeroAt.push(zero);
    slack.push((known.slack[at] ?? 0) + forgiven + backs * heartbeat);
    const there = doing === "input" || doing === "other" || doing === "exercising";
    away.push(there || (doing === "watching" && settings.watching) ? 0 : (away[at - 1] ?? 0) + 1);
  }
  const hasRoutine = (at: number) => routines.some(({ from, to }) => at >= from && at <= to);
  return { settings, hasRoutine, doings, truth: known, zeroAt, slack, away };
}
