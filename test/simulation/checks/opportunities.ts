import { isUnheard, type PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { isUnreported } from "./continuity.ts";

/** Seconds without input that make an opportune moment, with the time that the browser takes to report it. */
const rested = 20;
/** After this many seconds of a due break, Limber waits for an opportune moment or has shown a notification. */
const awaited = 90;

/**
 * Whether an opportune moment for the popup ends with this second: the person is back from another application, switched tabs,
 * or stopped typing.
 */
function isOpportune(
  at: number,
  { tabSwitches, browser }: PlayedDay,
  { activities, settingsAt }: JudgedDay,
): boolean {
  // Limber does not ask a person who leaves again at once.
  if (!activities.slice(at, at + 4).every(activity => activity === "input" || activity === "reading"))
    return false;
  // In Firefox only the next worker instance is woken by a tab switch: for two minutes after a notification Limber misses it.
  if (tabSwitches.includes(at) && browser.flavour === "chromium") return true;
  if (activities[at - 1] === "other" && activities[at] === "input") return true;
  const isRest = settingsAt(at).idleSeconds > rested && activities[at - rested] === "input";
  return isRest && activities.slice(at - rested + 1, at + 1).every(activity => activity === "reading");
}

/**
 * If a break is due and the person has not seen the popup yet, it opens at the next opportune moment, also after a
 * notification.
 */
export function* checkOpportunities(played: PlayedDay, judged: JudgedDay): Generator<string> {
  const { contacts, outputs, crashes, disturbed, chosen, setBack, fullscreen, lateSeconds } = played;
  const { truth, slack, resetAt, settingsAt, stoppedBy, activities, hasRoutine } = judged;
  const faults = new Set([...crashes, ...disturbed, ...chosen.map(({ second }) => second)]);
  const opened = outputs.filter(({ call }) => call === "action.openPopup").map(({ at }) => at / 1000);
  const usual = new Set(["input", "reading", "other"]);
  let owing = 0;
  for (let at = 1; at < activities.length; at++) {
    const { intervalMinutes, nudgeLevel } = settingsAt(at);
    const owes = (truth.active[at] ?? 0) >= intervalMinutes * 60 + (slack[at] ?? 0) + 1;
    const isDisturbed = faults.has(at) || isUnheard(at, setBack);
    const held = hasRoutine(at) || fullscreen.has(at) || stoppedBy(at) || truth.unsure[at] || isDisturbed;
    owing = owes && !held && nudgeLevel === "popup" && usual.has(activities[at] ?? "") ? owing + 1 : 0;
    if (owing < awaited + lateSeconds || isUnreported(at, played, judged) || !isOpportune(at, played, judged))
      continue;
    const from = resetAt[at] ?? 0;
    const isSeen = contacts.some(({ at: when }) => when / 1000 >= from && when / 1000 <= at + 1);
    // A notification that is just opening misses the opportune moment.
    const isTold = outputs.some(
      ({ call, at: when }) => call === "notifications.create" && Math.abs(Math.floor(when / 1000) - at) <= 1,
    );
    const comes = opened.some(when => when >= at - rested && when <= at + 3 + lateSeconds);
    if (!isSeen && !isTold && !comes) yield `second ${at}: an opportune moment, and no popup`;
  }
}
