// Scripts read the states in Node 20 too, which has no Temporal.
import "temporal-polyfill/global";
import { lastDates, weekdayOf } from "../../../src/core/history/dates.ts";
import { type Day, emptyDay, timelineDays } from "../../../src/core/history/day.ts";
import { paint } from "../../../src/core/history/paint.ts";
import {
  type MinuteKind,
  type Run,
  readTimeline,
  writeTimeline,
} from "../../../src/core/history/timeline.ts";
import { minutes } from "../../../src/core/time/time.ts";

/** A number below `below` that follows from two others. */
const drawn = (index: number, salt: number, below: number): number =>
  Math.floor((Math.abs(Math.sin(index * 12.9898 + salt * 78.233)) * 43758.5453) % below);

/** The spans of a working day, from nine o'clock on: what they are and how long. */
function spansOf(index: number): readonly (readonly [MinuteKind, number])[] {
  const breakKind = (salt: number): MinuteKind => (drawn(index, salt, 4) === 0 ? "moved" : "routine");
  return [
    ["browsing", 31 + drawn(index, 1, 12)],
    [breakKind(2), 4],
    ["browsing", 26],
    ["otherApp", 12 + drawn(index, 3, 40)],
    ["browsing", 14],
    ["unfinished", 2],
    ["browsing", 4],
    ["call", 18],
    [breakKind(4), 2],
    ["browsing", 34 + drawn(index, 5, 20)],
    ["away", 48],
    ["browsing", 30],
    ["fullscreen", drawn(index, 6, 3) * 12],
    [breakKind(7), 3],
    ["paused", drawn(index, 8, 4) === 0 ? 60 : 0],
    ["browsing", 38 + drawn(index, 9, 30)],
    ["routine", drawn(index, 10, 3) > 0 ? 4 : 0],
    ["otherAppDue", drawn(index, 25, 3) * 9],
    ["otherApp", 15],
    ["browsing", 25 + drawn(index, 11, 50)],
  ];
}

function timelineOf(index: number, until: number): string {
  let at = 540 + drawn(index, 12, 25);
  const runs = spansOf(index).reduce<readonly Run[]>((before, [kind, length]) => {
    const from = at;
    at += length;
    return paint(before, { kind, from: Math.min(from, until), to: Math.min(at, until) });
  }, []);
  return writeTimeline(runs);
}

/** The breaks of a timeline, as the record counts them: the pictures of a day must agree. */
function breaksOf(timeline: string): Pick<Day, "full" | "short" | "moved"> {
  const runs = readTimeline(timeline);
  const lengths = runs.filter(({ kind }) => kind === "routine").map(({ from, to }) => to - from);
  return {
    full: lengths.filter(length => length > 3).length,
    short: lengths.filter(length => length <= 3).length,
    moved: runs.filter(({ kind }) => kind === "moved").length,
  };
}

/** A day as it is stored. Weekends are quiet, and some days have no record at all. */
function recordOf(
  date: string,
  index: number,
  hasTimeline: boolean,
  until: number,
): Omit<Day, "date"> | undefined {
  const isWeekend = weekdayOf(date) > 4;
  if (drawn(index, 13, isWeekend ? 2 : 25) === 0) return undefined;
  const { date: _, ...empty } = emptyDay(date);
  const breaks = isWeekend ? drawn(index, 14, 3) : drawn(index, 15, 7);
  const short = Math.floor(breaks / 3);
  const timeline = hasTimeline ? timelineOf(index, until) : "";
  return {
    ...empty,
    activeMs: minutes(isWeekend ? 40 + drawn(index, 16, 60) : 180 + drawn(index, 17, 200)),
    ...{ full: breaks - short, short, moved: drawn(index, 18, 4) === 0 ? 1 : 0, movements: breaks * 40 },
    ...{ naturalBreaks: drawn(index, 19, 4), nudges: breaks + drawn(index, 20, 3) },
    ...{ snoozed: drawn(index, 21, 3), skipped: drawn(index, 22, 6) === 0 ? 1 : 0 },
    unanswered: drawn(index, 23, 5) === 0 ? 1 : 0,
    longestSittingMs: minutes(32 + drawn(index, 24, 45)),
    ...(hasTimeline && breaksOf(timeline)),
    timeline,
  };
}

/** The stored records of `days` days up to `last`, whose timeline goes up to the minute `until`; always the same. */
export function drawnHistory(last: string, days: number, until = 1440): Record<string, Omit<Day, "date">> {
  const dates = lastDates(last, days);
  return Object.fromEntries(
    dates.flatMap((date, position) => {
      const age = days - 1 - position;
      const record = recordOf(date, age, age < timelineDays, age === 0 ? until : 1440);
      return record ? [[`day.${date}`, record]] : [];
    }),
  );
}
