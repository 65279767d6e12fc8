import type { State } from "../../../src/core/nudge/state/state.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { nudgesOf } from "./checks.ts";

/** For this many seconds after a natural break there is no nudge, whatever was due before it. */
const graceSeconds = 60;

/** Whether the browser may not have reported yet that the person is back. */
export const isUnreported = (second: number, { lateSeconds }: PlayedDay, { away }: JudgedDay) =>
  lateSeconds > 0 && away.slice(Math.max(0, second - 1 - lateSeconds), second).some(gone => gone > 0);

/** The samples without those at which nobody can know the truth. */
export const known = (played: PlayedDay, judged: JudgedDay) =>
  played.samples.filter(
    ({ second }) => second > 0 && !judged.truth.unsure[second - 1] && !isUnreported(second, played, judged),
  );

/** A pause lasts until its end, through any fault; Limber is paused at no other time. */
export function* checkPause(played: PlayedDay): Generator<string> {
  for (const { second, state, paused } of played.samples) {
    const saysPaused = state.pause !== null;
    if (paused && !saysPaused) yield `second ${second}: paused, but not in Limber's state`;
    // The alarm at the end of a pause may be late.
    const wasPaused = played.paused.has(second - 33);
    if (!paused && !wasPaused && saysPaused)
      yield `second ${second}: not paused, but paused in Limber's state`;
  }
}

/** Limber counts the snoozes in a row until the break is over, through any fault, and no longer. */
export function* checkSnoozes(played: PlayedDay, judged: JudgedDay): Generator<string> {
  for (const { second, state } of known(played, judged)) {
    const from = judged.resetAt[second - 1] ?? 0;
    const snoozes = played.contacts.filter(
      ({ at, what }) => what === "snooze" && at / 1000 >= from && at / 1000 < second,
    );
    const { snoozes: counted }: State = state;
    if (counted !== snoozes.length) yield `second ${second}: ${counted} snoozes, in truth ${snoozes.length}`;
  }
}

/** No nudge comes right after a natural break. */
export function* checkReturn(played: PlayedDay, { truth }: JudgedDay): Generator<string> {
  for (const back of truth.breaks)
    for (const at of nudgesOf(played).map(ms => Math.floor(ms / 1000)))
      if (at >= back && at < back + graceSeconds && !truth.unsure[back] && !truth.unsure[back - 1])
        yield `second ${at}: nudged ${at - back} s after a natural break`;
}

/**
 * Limber records each natural break once. Compares each sample with the one before, unless something in between is uncertain.
 */
export function* checkBreaks(played: PlayedDay, judged: JudgedDay): Generator<string> {
  const { truth } = judged;
  if (played.stored !== undefined) return;
  let before = { second: 0, breaks: 0 };
  for (const now of played.samples) {
    if (isUnreported(now.second, played, judged)) continue;
    const isDoubtful = truth.unsure.slice(Math.max(0, before.second - 1), now.second).includes(true);
    const taken = truth.breaks.filter(at => at >= before.second && at < now.second).length;
    const recorded = now.breaks - before.breaks;
    if (!isDoubtful && recorded !== taken)
      yield `second ${now.second}: ${recorded} natural breaks since second ${before.second}, in truth ${taken}`;
    before = now;
  }
}

/** A snooze lasts its whole time by the wall clock, through any fault. */
export function* checkSnoozeTime(played: PlayedDay, judged: JudgedDay): Generator<string> {
  const { contacts, wall, chosen, setBack } = played;
  const nudges = nudgesOf(played);
  for (const { at, what } of contacts) {
    if (what !== "snooze") continue;
    const asked = Math.floor(at / 1000);
    const nudge = nudges.find(one => one > at);
    if (nudge === undefined) continue;
    const comes = Math.min(Math.floor(nudge / 1000), wall.length - 1);
    const isAnew = [...chosen.map(({ second }) => second), ...setBack.map(({ second }) => second)].some(
      one => one > asked && one <= comes,
    );
    const isOther = judged.resetAt[comes] !== judged.resetAt[asked] || judged.truth.unsure[comes];
    const snoozed = ((wall[comes]?.at ?? 0) - (wall[asked]?.at ?? 0)) / 1000;
    if (!isAnew && !isOther && snoozed < judged.settingsAt(asked).snoozeMinutes * 60 - 2)
      yield `second ${comes}: nudged ${snoozed} s after a snooze`;
  }
}

/** A background that dies right after it opened a notification does not open it again: it saves before it acts. */
export function* checkOnce(played: PlayedDay): Generator<string> {
  const { outputs, contacts, disturbed, chosen, crashes, activities, tabSwitches } = played;
  const notified = outputs.filter(({ call }) => call === "notifications.create").map(({ at }) => at / 1000);
  for (const [index, at] of notified.entries()) {
    const last = notified[index - 1] ?? Number.NEGATIVE_INFINITY;
    const said = contacts.map(({ at: when }) => when / 1000);
    // At an opportune moment a popup may have been opening: it was never reported as shown, and the notification replaces it
    // again.
    const opportunities = [
      ...tabSwitches,
      ...[...activities.keys()].filter(second => activities[second] !== "input"),
    ];
    const changes = [...said, ...opportunities, ...disturbed, ...chosen.map(({ second }) => second)];
    const isAnew = changes.some(one => one >= Math.floor(last) - 1 && one <= at);
    const hasDied = crashes.some(one => one >= Math.floor(last) && one <= at);
    if (hasDied && !isAnew && at - last < 60)
      yield `second ${at}: notified again ${at - last} s after a crash`;
  }
}
