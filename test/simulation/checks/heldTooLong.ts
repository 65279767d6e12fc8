import { openings as openingCalls } from "../day/openings.ts";
import { isUnheard, type PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { isHeldEndlessly } from "./holds.ts";

/** By then Limber has polled the hold, and its alarm has been late. */
const noticedSeconds = 65;

/** The seconds in which the background asked for a surface. */
const openingsOf = ({ outputs }: PlayedDay): number[] =>
  outputs.filter(({ call }) => openingCalls.has(call)).map(({ at }) => Math.floor(at / 1000));

/** Whether a hold may have lasted for so long by that second that Limber may tell of the break nevertheless. */
export function mayTellThoughHeld(at: number, played: PlayedDay, judged: JudgedDay): boolean {
  const { truth, slack, resetAt, settingsAt } = judged;
  const { holdAtMostMinutes, intervalMinutes } = settingsAt(at);
  if (holdAtMostMinutes === null || !isHeldEndlessly(at, played, judged)) return false;
  const forgiven = slack[at] ?? 0;
  const from = resetAt[at] ?? 0;
  const owed = truth.hopeful.findIndex(
    (active, index) => index >= from && active >= intervalMinutes * 60 - forgiven - 1,
  );
  // The time begins again once the person has heard of the break.
  const told = openingsOf(played).findLast(opening => opening < at - 12) ?? 0;
  return owed >= 0 && at - Math.max(owed, told) >= holdAtMostMinutes * 60 - forgiven - 2;
}

/** A hold that may never end does not keep the break from the person for longer than the person allows. */
export function* checkHeldTooLong(played: PlayedDay, judged: JudgedDay): Generator<string> {
  const { contacts, crashes, disturbed, setBack, chosen, lateSeconds } = played;
  const { activities, truth, slack, resetAt, settingsAt, stoppedBy, hasRoutine } = judged;
  const faults = new Set([...crashes, ...disturbed, ...chosen.map(({ second }) => second)]);
  const told = [...openingsOf(played), ...contacts.map(({ at }) => Math.floor(at / 1000))];
  let since: number | undefined;
  let inRow = 0;
  for (let at = 0; at < activities.length; at++) {
    const { holdAtMostMinutes, intervalMinutes, nudgeLevel, watching } = settingsAt(at);
    const owes = (truth.active[at] ?? 0) >= intervalMinutes * 60 + (slack[at] ?? 0) + 1;
    const isDisturbed = faults.has(at) || isUnheard(at, setBack);
    const isSure = owes && !truth.unsure[at] && !hasRoutine(at) && !stoppedBy(at) && !isDisturbed;
    const isTold = told.some(when => when >= (resetAt[at] ?? 0) && when <= at);
    const isThere = activities[at] !== "watching" || watching;
    const isHeld = isHeldEndlessly(at, played, judged) && isThere;
    if (!isSure || isTold || nudgeLevel === "badge") since = undefined;
    else if (isHeld) since ??= at;
    inRow = since !== undefined && isHeld ? inRow + 1 : 0;
    const noticed = noticedSeconds + lateSeconds;
    if (since === undefined || holdAtMostMinutes === null || inRow < noticed) continue;
    if (at - since < holdAtMostMinutes * 60 + noticed) continue;
    yield `second ${at}: held for ${at - since} s, and not told`;
    return;
  }
}
