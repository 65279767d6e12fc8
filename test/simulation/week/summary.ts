import { localDay } from "../../../src/core/time/time.ts";
import { keysAround, takesFocus, waits } from "./claims.ts";
import { weekStart } from "./plan/settings.ts";
import type { PlayedWeek } from "./playedWeek.ts";
import type { WeekTruth } from "./weekTruth.ts";

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** Limber's own record of a day. */
function recordOf({ browser }: PlayedWeek, day: number): Readonly<Record<string, number>> {
  const date = localDay(weekStart.start + day * 86_400_000, weekStart.timeZone);
  // Only the background writes the record, and Limber's parser has read it.
  return (browser.storage.local.data.get(`day.${date}`) ?? {}) as Readonly<Record<string, number>>;
}

const duration = (ms: number) => {
  const minutes = Math.round(ms / 60_000);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
};

/** A day in one line: active time and breaks from Limber's record, and the nudges. */
export function summaryOf(week: PlayedWeek, day: number): string {
  const record = recordOf(week, day);
  const own = week.minutes.filter(minute => minute.day === day);
  const [from, to] = [own[0]?.from ?? 0, (own.at(-1)?.from ?? 0) + 60];
  const nudges = week.nudges.filter(({ second }) => second >= from && second < to);
  const on = (...surfaces: string[]) => nudges.filter(({ surface }) => surfaces.includes(surface)).length;
  const {
    activeMs = 0,
    full = 0,
    short = 0,
    naturalBreaks = 0,
    snoozed = 0,
    skipped = 0,
    unanswered = 0,
  } = record;
  return [
    `${duration(activeMs)} active`,
    `nudges ${on("popup", "window")} ^ ${on("notification")} n ${on("badge")} b`,
    `${full + short} done, ${snoozed} snoozed, ${skipped} skipped, ${unanswered} closed`,
    count(naturalBreaks, "natural break"),
  ].join(" · ");
}

/** How close the week came to its bounds. */
export function marginsOf(week: PlayedWeek, { free }: WeekTruth): string[] {
  const nearby = week.nudges.filter(takesFocus).map(nudge => keysAround(week, nudge));
  const least = (what: "before" | "after") => Math.min(...nearby.map(one => one[what]));
  const longest = Math.max(0, ...waits(free).map(({ waited }) => waited));
  const quiet = week.nudges.length - nearby.length;
  return [
    `${week.nudges.length} nudges: ${nearby.length} took the focus, ${quiet} did not.`,
    `The nearest keystroke before one that took the focus: ${least("before")} s; after it: ${least("after")} s.`,
    `The longest wait for a possible nudge: ${longest} s.`,
  ];
}
