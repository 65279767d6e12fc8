import type { Contact } from "../day/person.ts";
import { judgeDay } from "../oracle/judgedDay.ts";
import type { Activity } from "../oracle/oracle.ts";
import { meaningOf } from "./plan/letters.ts";
import { weekSettings } from "./plan/settings.ts";
import type { PlayedWeek, Second } from "./playedWeek.ts";

/** The truth about a week, second by second, found without Limber. */
export interface WeekTruth {
  /** A break is due. */
  readonly isDue: readonly boolean[];
  /** A break may be due, as far as a browser's reports tell. */
  readonly mayBeDue: readonly boolean[];
  /** What blocks a nudge, whether a break is due or not. */
  readonly blockedBy: readonly (string | undefined)[];
  /** A nudge is possible: a break is certainly due, and nothing blocks the nudge. */
  readonly free: readonly boolean[];
}

/** The second as an activity of the oracle. While the person's own choice stops the clock, it counts as another application. */
function activityOf({ letter, hands, held, isAudible }: Second): Activity {
  const { place } = meaningOf(letter);
  if (place === "locked") return "locked";
  if (place === "asleep") return "suspended";
  if (place === "closed") return "closed";
  if (place === "other" || held === "the pause" || held === "the end of hours")
    return hands || (isAudible && place !== "other") ? "other" : "otherAway";
  if (hands) return "input";
  return isAudible ? "watching" : "reading";
}

/** The answer that defers the next nudge, and for how many seconds. */
function putOff(contact: Contact): { by: string; length: number } | undefined {
  const length = weekSettings.snoozeMinutes * 60;
  if (contact.what === "snooze") return { by: "the snooze", length };
  if (contact.what === "partial") return { by: "the broken-off routine", length };
  return contact.what === "closed" && contact.unanswered ? { by: "a soft no", length: 300 } : undefined;
}

/** Seconds by which the truth and the browser's reports may differ: a page opens and is answered between two seconds. */
const forgiven = 5;

/** Works out when a break was due, and when a nudge was possible. */
export function weekTruthOf({ seconds, contacts }: PlayedWeek): WeekTruth {
  const judged = judgeDay({
    ...{ activities: seconds.map(activityOf), contacts, wall: [], paused: new Set(), secondsBack: [] },
    ...{ chosen: [{ second: 0, settings: weekSettings }], setBack: [], crashes: [], lateSeconds: 0 },
  });
  const off = new Map<number, string>();
  for (const contact of contacts) {
    const { by = "", length = 0 } = putOff(contact) ?? {};
    const from = Math.floor(contact.at / 1000);
    for (let second = from; second < from + length; second++) off.set(second, by);
  }
  const { active, hopeful, slack, unsure } = judged.truth;
  const enough = weekSettings.intervalMinutes * 60;
  const blockedBy = seconds.map(({ held, onScreen }, at) => {
    if (held !== undefined) return held;
    if (onScreen) return "a nudge on screen";
    return off.get(at) ?? (judged.hasRoutine(at) ? "the routine" : undefined);
  });
  return {
    blockedBy,
    isDue: active.map(seconds => seconds >= enough),
    mayBeDue: hopeful.map(
      (seconds, at) => seconds >= enough - forgiven - (slack[at] ?? 0) || unsure[at] === true,
    ),
    free: active.map(
      (seconds, at) =>
        seconds >= enough + forgiven + (slack[at] ?? 0) && !unsure[at] && blockedBy[at] === undefined,
    ),
  };
}
