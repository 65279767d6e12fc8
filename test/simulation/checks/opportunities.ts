import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { isUnsaid } from "./survives.ts";

/** Hands that have rested for so long are a good moment, and the browser may take a while to say so. */
const rested = 20;
/** Who has owed a break for so long is waited for, or has been told of it by a notification. */
const awaited = 90;

/** A good moment for the popup ends with that second: back from another application, on to another tab, hands at rest. */
function isMoment(at: number, { turns, browser }: PlayedDay, { doings, settingsAt }: JudgedDay): boolean {
  // Who is gone again at once is not asked.
  if (!doings.slice(at, at + 4).every(doing => doing === "input" || doing === "reading")) return false;
  // Firefox wakes nobody for a tab until the next life: for two minutes after a notification it goes unheard.
  if (turns.includes(at) && browser.flavour === "chromium") return true;
  if (doings[at - 1] === "other" && doings[at] === "input") return true;
  const isRest = settingsAt(at).idleSeconds > rested && doings[at - rested] === "input";
  return isRest && doings.slice(at - rested + 1, at + 1).every(doing => doing === "reading");
}

/** Whoever owes a break and has not seen the popup yet sees it at the next good moment, also after a notification. */
export function* checkMoments(played: PlayedDay, life: JudgedDay): Generator<string> {
  const { contacts, outputs, crashes, disturbed, chosen, setBack, fullscreen, lived, lateSeconds } = played;
  const { truth, slack, resetAt, settingsAt, stillAt, doings, hasRoutine } = life;
  const faults = new Set([...crashes, ...disturbed, ...setBack, ...chosen.map(({ second }) => second)]);
  const opened = outputs.filter(({ call }) => call === "action.openPopup").map(({ at }) => at / 1000);
  const usual = new Set(["input", "reading", "other"]);
  let owing = 0;
  for (let at = 1; at < lived.length; at++) {
    const { intervalMinutes, nudgeLevel } = settingsAt(at);
    const owes = (truth.active[at] ?? 0) >= intervalMinutes * 60 + (slack[at] ?? 0) + 1;
    const held = hasRoutine(at) || fullscreen.has(at) || stillAt(at) || truth.unsure[at] || faults.has(at);
    owing = owes && !held && nudgeLevel === "popup" && usual.has(doings[at] ?? "") ? owing + 1 : 0;
    if (owing < awaited + lateSeconds || isUnsaid(at, played, life) || !isMoment(at, played, life)) continue;
    const from = resetAt[at] ?? 0;
    const isSeen = contacts.some(({ at: when }) => when / 1000 >= from && when / 1000 <= at + 1);
    // A notification that is just on its way misses the moment.
    const isTold = outputs.some(
      ({ call, at: when }) => call === "notifications.create" && Math.abs(Math.floor(when / 1000) - at) <= 1,
    );
    const comes = opened.some(when => when >= at - rested && when <= at + 3 + lateSeconds);
    if (!isSeen && !isTold && !comes) yield `second ${at}: a good moment, and no popup`;
  }
}
