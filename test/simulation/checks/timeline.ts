import { breaksTaken, type Day, emptyDay } from "../../../src/core/history/day.ts";
import { type MinuteKind, type Run, readTimeline } from "../../../src/core/history/timeline.ts";
import { isTimeline } from "../../../src/core/history/timelineForm.ts";
import type { State } from "../../../src/core/nudge/state/state.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { recordMinute } from "../oracle/workingHours.ts";
import { type Certainty, certainties, offsetOf } from "./certainty.ts";
import { checkCounted, checkShown } from "./naturalBreaks.ts";

/** Kinds of minutes that count as active time. */
const counted: readonly MinuteKind[] = [
  "browsing",
  "call",
  "fullscreen",
  "fullscreenElsewhere",
  "audible",
  "panel",
];

const breaks: readonly MinuteKind[] = ["routine", "moved"];
const isBreak = ({ kind }: Run) => breaks.includes(kind);

/** The stored records of the days. */
const recordsOf = ({ browser }: PlayedDay): Day[] =>
  [...browser.storage.local.data]
    .filter(([key]) => key.startsWith("day."))
    .map(([key, record]) => ({ ...emptyDay(key.slice(4)), ...(record as Partial<Day>) }));

/** The record agrees with itself: form, bounds, active time and breaks. */
function* checkRecord(day: Day, played: PlayedDay): Generator<string> {
  const { wall, secondsBack, chosen } = played;
  const { date, timeline, activeMs } = day;
  const where = `second ${wall.length}: ${date}`;
  if (!isTimeline(timeline)) yield `${where}: no timeline: ${timeline}`;
  const runs = readTimeline(timeline);
  const begins = (chosen[0]?.settings.dayEndsAtHour ?? 0) * 60;
  const there = runs.filter(({ kind }) => kind !== "away");
  if ((runs.at(-1)?.to ?? 0) > begins + 24 * 60)
    yield `${where}: the timeline ends after the day: ${timeline}`;
  if ((there[0]?.from ?? begins) < begins) yield `${where}: the timeline begins before the day: ${timeline}`;
  if (runs.some((run, index) => run.kind === runs[index + 1]?.kind && !isBreak(run)))
    yield `${where}: two blocks of one kind side by side: ${timeline}`;
  const minutesOf = (kinds: readonly MinuteKind[]) =>
    runs.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { from, to }) => sum + to - from, 0);
  const shown = runs.filter(isBreak).length;
  if (shown !== breaksTaken(day)) yield `${where}: ${breaksTaken(day)} breaks, ${shown} shown: ${timeline}`;
  const missing = activeMs / 60_000 - minutesOf(counted);
  // Each block begins and ends in the middle of a minute; a break takes a minute of browsing, however short it is.
  const rounding = runs.length + 1 + breaksTaken(day) + secondsBack.length;
  // The timeline shows repeated minutes once.
  if (-missing > rounding || (missing > rounding && !isRepeated(played)))
    yield `${where}: ${activeMs / 60_000} minutes active, ${minutesOf(counted)} shown: ${timeline}`;
}

const kindAt = (runs: readonly Run[], minute: number): MinuteKind =>
  runs.find(({ from, to }) => minute >= from && minute < to)?.kind ?? "away";

/** A minute that the person certainly browsed is shown as such, and no minute of a certain absence is. */
function* checkMinutes(days: readonly Day[], played: PlayedDay, judged: JudgedDay): Generator<string> {
  const state = played.browser.storage.local.data.get("state") as State | undefined;
  const until = state?.clock.accountedUntil ?? 0;
  const end = played.wall.findLastIndex(({ at }) => at < until);
  const certain = certainties(played, judged);
  const minutes = new Map<
    string,
    { at: number; date: string; minute: number; seen: Set<Certainty>; all: number }
  >();
  for (const [at, now] of played.wall.entries()) {
    const { date, minute } = recordMinute(now, judged.settingsAt(at).dayEndsAtHour);
    const key = `${date} ${minute}`;
    const known = minutes.get(key) ?? { at, date, minute, seen: new Set(), all: 0 };
    known.seen.add(at < end ? certain[at] : undefined);
    minutes.set(key, { ...known, all: known.all + 1 });
  }
  for (const { at, date, minute, seen, all } of minutes.values()) {
    const [what] = seen;
    if (all < 60 || seen.size !== 1 || what === undefined) continue;
    const kind = kindAt(readTimeline(days.find(day => day.date === date)?.timeline ?? ""), minute);
    const isShown = [...counted, ...breaks].includes(kind);
    if (isShown !== (what === "counts"))
      yield `second ${at}: minute ${minute} of ${date} ${what}, and is shown as ${kind}`;
  }
}

/** The wall clock shows some minutes twice. */
const isRepeated = ({ setBack, wall }: PlayedDay): boolean =>
  setBack.length > 0 || new Set(wall.map(offsetOf)).size > 1;

/** The timelines of the stored days add up, and show what the person did; each day counts its natural breaks. */
export function* checkTimeline(played: PlayedDay, judged: JudgedDay): Generator<string> {
  if (played.stored !== undefined) return;
  const days = recordsOf(played);
  for (const day of days) yield* checkRecord(day, played);
  yield* checkMinutes(days, played, judged);
  if (isRepeated(played)) return;
  yield* checkShown(days, played);
  yield* checkCounted(days, played, judged);
}
