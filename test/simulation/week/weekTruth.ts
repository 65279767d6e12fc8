import type { Contact } from "../day/person.ts";
import { judgeDay } from "../oracle/judgedDay.ts";
import type { Activity } from "../oracle/oracle.ts";
import { meaningOf } from "./letters.ts";
import type { PlayedWeek, Second } from "./playedWeek.ts";
import { weekSettings } from "./settings.ts";

/** The truth about a week, second by second, found without the product. */
export interface WeekTruth {
  /** A break is owed. */
  readonly owed: readonly boolean[];
  /** A break may be owed, for somebody who sees only what a browser tells. */
  readonly perhaps: readonly boolean[];
  /** What keeps a nudge from coming, whether one is owed or not. */
  readonly kept: readonly (string | undefined)[];
  /** A nudge could come: it is surely owed, and nothing keeps it. */
  readonly free: readonly boolean[];
}

/** In the words of the gap rule; where the clock stands still by the person's own wish it is as in another application. */
function doingOf({ letter, hands, held, heard }: Second): Activity {
  const { place } = meaningOf(letter);
  if (place === "locked") return "locked";
  if (place === "asleep") return "suspended";
  if (place === "closed") return "closed";
  if (place === "other" || held === "the pause" || held === "the end of hours")
    return hands || (heard && place !== "other") ? "other" : "otherAway";
  if (hands) return "input";
  return heard ? "watching" : "reading";
}

/** What the person said that puts the next nudge off, and for how many seconds. */
function putOff(contact: Contact): { by: string; length: number } | undefined {
  const length = weekSettings.snoozeMinutes * 60;
  if (contact.what === "snooze") return { by: "the snooze", length };
  if (contact.what === "partial") return { by: "the broken-off routine", length };
  return contact.what === "closed" && contact.unanswered ? { by: "a soft no", length: 300 } : undefined;
}

/** Seconds by which the truth and what a browser tells may differ: a page opens and is answered between two of them. */
const forgiven = 5;

/** Works out what was owed, and when a nudge could have come. */
export function truthOf({ seconds, contacts }: PlayedWeek): WeekTruth {
  const life = judgeDay({
    ...{ lived: seconds.map(doingOf), contacts, wall: [], paused: new Set(), slips: [] },
    ...{ chosen: [{ second: 0, settings: weekSettings }], setBack: [], crashes: [], lateSeconds: 0 },
  });
  const off = new Map<number, string>();
  for (const contact of contacts) {
    const { by = "", length = 0 } = putOff(contact) ?? {};
    const from = Math.floor(contact.at / 1000);
    for (let second = from; second < from + length; second++) off.set(second, by);
  }
  const { active, hopeful, slack, unsure } = life.truth;
  const enough = weekSettings.intervalMinutes * 60;
  const kept = seconds.map(({ held, onScreen }, at) => {
    if (held !== undefined) return held;
    if (onScreen) return "a nudge on screen";
    return off.get(at) ?? (life.hasRoutine(at) ? "the routine" : undefined);
  });
  return {
    kept,
    owed: active.map(seconds => seconds >= enough),
    perhaps: hopeful.map(
      (seconds, at) => seconds >= enough - forgiven - (slack[at] ?? 0) || unsure[at] === true,
    ),
    free: active.map(
      (seconds, at) =>
        seconds >= enough + forgiven + (slack[at] ?? 0) && !unsure[at] && kept[at] === undefined,
    ),
  };
}
