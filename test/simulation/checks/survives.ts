import type { State } from "../../../src/core/nudge/state.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { nudgesOf } from "./checks.ts";

/** After a break that was one, nobody is nudged for so long, whatever was owed before it. */
const graceSeconds = 60;

/** The browser may not have said yet that the person is back. */
export const isUnsaid = (second: number, { lateSeconds }: PlayedDay, { away }: JudgedDay) =>
  lateSeconds > 0 && away.slice(Math.max(0, second - 1 - lateSeconds), second).some(gone => gone > 0);

/** The seconds at which the person and Limber look at each other, leaving out those at which nobody can know. */
export const known = (played: PlayedDay, life: JudgedDay) =>
  played.samples.filter(
    ({ second }) => second > 0 && !life.truth.unsure[second - 1] && !isUnsaid(second, played, life),
  );

/** Paused is paused until it is over, through any fault, and nothing else is. */
export function* checkPause(played: PlayedDay): Generator<string> {
  for (const { second, state, paused } of played.samples) {
    const saysPaused = state.pause !== null;
    if (paused && !saysPaused) yield `second ${second}: paused, and Limber has forgotten it`;
    // A pause that is over is found at the alarm that was set for its end, which may be late.
    const wasPaused = played.paused.has(second - 33);
    if (!paused && !wasPaused && saysPaused) yield `second ${second}: not paused, and Limber holds so`;
  }
}

/** Snoozes in a row are remembered until the break is over, through any fault, and no longer. */
export function* checkSnoozes(played: PlayedDay, life: JudgedDay): Generator<string> {
  for (const { second, state } of known(played, life)) {
    const from = life.resetAt[second - 1] ?? 0;
    const snoozes = played.contacts.filter(
      ({ at, what }) => what === "snooze" && at / 1000 >= from && at / 1000 < second,
    );
    const { snoozes: counted }: State = state;
    if (counted !== snoozes.length) yield `second ${second}: ${counted} snoozes, in truth ${snoozes.length}`;
  }
}

/** Nobody who has just come back from a break is nudged. */
export function* checkReturn(played: PlayedDay, { truth }: JudgedDay): Generator<string> {
  for (const back of truth.breaks)
    for (const at of nudgesOf(played).map(moment => Math.floor(moment / 1000)))
      if (at >= back && at < back + graceSeconds && !truth.unsure[back] && !truth.unsure[back - 1])
        yield `second ${at}: nudged ${at - back} s after a natural break`;
}

/** Each natural break is recorded, once: from one look to the next, if nothing in between is in doubt. */
export function* checkBreaks(played: PlayedDay, life: JudgedDay): Generator<string> {
  const { truth } = life;
  if (played.stored !== undefined) return;
  let before = { second: 0, breaks: 0 };
  for (const now of played.samples) {
    if (isUnsaid(now.second, played, life)) continue;
    const isDoubtful = truth.unsure.slice(Math.max(0, before.second - 1), now.second).includes(true);
    const taken = truth.breaks.filter(at => at >= before.second && at < now.second).length;
    const recorded = now.breaks - before.breaks;
    if (!isDoubtful && recorded !== taken)
      yield `second ${now.second}: ${recorded} natural breaks since second ${before.second}, in truth ${taken}`;
    before = now;
  }
}

/** A snooze lasts as long as it was asked for, through any fault, by the clock on the wall. */
export function* checkSnoozeTime(played: PlayedDay, life: JudgedDay): Generator<string> {
  const { contacts, wall, chosen, setBack } = played;
  const nudges = nudgesOf(played);
  for (const { at, what } of contacts) {
    if (what !== "snooze") continue;
    const asked = Math.floor(at / 1000);
    const nudge = nudges.find(moment => moment > at);
    if (nudge === undefined) continue;
    const comes = Math.min(Math.floor(nudge / 1000), wall.length - 1);
    const isAnew = [...chosen.map(({ second }) => second), ...setBack].some(
      one => one > asked && one <= comes,
    );
    const isOther = life.resetAt[comes] !== life.resetAt[asked] || life.truth.unsure[comes];
    const snoozed = ((wall[comes]?.at ?? 0) - (wall[asked]?.at ?? 0)) / 1000;
    if (!isAnew && !isOther && snoozed < life.settingsAt(asked).snoozeMinutes * 60 - 2)
      yield `second ${comes}: nudged ${snoozed} s after a snooze`;
  }
}

/** A background that dies right after it has told of a nudge does not tell again: what is done is stored before. */
export function* checkOnce(played: PlayedDay): Generator<string> {
  const { outputs, contacts, disturbed, chosen, crashes, lived, turns } = played;
  const told = outputs.filter(({ call }) => call === "notifications.create").map(({ at }) => at / 1000);
  for (const [index, at] of told.entries()) {
    const last = told[index - 1] ?? Number.NEGATIVE_INFINITY;
    const said = contacts.map(({ at: when }) => when / 1000);
    // At a good moment the popup may have been on its way: nobody heard of it, and the notification takes its place again.
    const moments = [...turns, ...[...lived.keys()].filter(second => lived[second] !== "input")];
    const changes = [...said, ...moments, ...disturbed, ...chosen.map(({ second }) => second)];
    const isAnew = changes.some(one => one >= Math.floor(last) - 1 && one <= at);
    const hasDied = crashes.some(one => one >= Math.floor(last) && one <= at);
    if (hasDied && !isAnew && at - last < 60) yield `second ${at}: told again ${at - last} s after a crash`;
  }
}
