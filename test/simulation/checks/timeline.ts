import { breaksTaken, type Day, emptyDay } from "../../../src/core/history/day.ts";
import { type MinuteKind, type Run, readTimeline } from "../../../src/core/history/timeline.ts";
import { isTimeline } from "../../../src/core/history/timelineForm.ts";
import type { State } from "../../../src/core/nudge/state.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import { heartbeat } from "../oracle/doubts.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import type { Activity } from "../oracle/oracle.ts";
import { dateAndMinute } from "../oracle/workingHours.ts";

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

/** An absence that certainly does not count: the gap rule's first bound or the idle threshold, and a minute for its ends. */
const certainAbsence = (idleSeconds: number) => Math.max(120, idleSeconds) + 60;

/** Seconds that the browser did not see, certainly noticed: the heartbeat, the guard after it, and a busy machine. */
const certainlyNoticed = 260;

/** The stored records of the days. */
const recordsOf = ({ browser }: PlayedDay): Day[] =>
  [...browser.storage.local.data]
    .filter(([key]) => key.startsWith("day."))
    .map(([key, record]) => ({ ...emptyDay(key.slice(4)), ...(record as Partial<Day>) }));

/** The record agrees with itself: form, bounds, active time and breaks. */
function* checkRecord(day: Day, { setBack, wall, secondsBack, contacts }: PlayedDay): Generator<string> {
  const { date, timeline, activeMs } = day;
  const where = `second ${wall.length}: ${date}`;
  if (!isTimeline(timeline)) yield `${where}: no timeline: ${timeline}`;
  const runs = readTimeline(timeline);
  if ((runs.at(-1)?.to ?? 0) > 24 * 60) yield `${where}: the timeline ends after the day: ${timeline}`;
  if (runs.some(({ kind }, index) => kind === runs[index + 1]?.kind))
    yield `${where}: two blocks of one kind side by side: ${timeline}`;
  const minutesOf = (kinds: readonly MinuteKind[]) =>
    runs.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { from, to }) => sum + to - from, 0);
  // A simulated routine that the person leaves may play for so short a time that no minute ends in it.
  const isLeft = contacts.some(({ what }) => what === "reportProgress");
  const isTaken = breaksTaken(day) > 0 && !isLeft;
  if (isTaken && minutesOf(breaks) === 0) yield `${where}: a break is counted and none shown: ${timeline}`;
  const missing = activeMs / 60_000 - minutesOf(counted);
  // Each block begins and ends in the middle of a minute; a break takes a minute of browsing, however short it is.
  const rounding = runs.length + 1 + breaksTaken(day) + secondsBack.length;
  // The wall clock shows these minutes twice, and the timeline once.
  const isTwice = setBack.length > 0 || new Set(wall.map(offsetOf)).size > 1;
  if (-missing > rounding || (missing > rounding && !isTwice))
    yield `${where}: ${activeMs / 60_000} minutes active, ${minutesOf(counted)} shown: ${timeline}`;
}

/** By how much the wall clock is ahead of UTC, within a day. */
const offsetOf = ({ at, timeZone }: PlayedDay["wall"][number]): number => {
  const utc = Math.floor(at / 60_000) % 1440;
  return (dateAndMinute(at, timeZone).minute - utc + 1440) % 1440;
};

/** Seconds for which nobody can say what the record shows: the truth is unsure, or an event that Limber learns late is near. */
function obscureSeconds(played: PlayedDay, { truth, activities }: JudgedDay): ReadonlySet<number> {
  const { crashes, setBack, secondsBack, wall, disturbed, pauseToggles, lateSeconds, chosen } = played;
  const zones = [...wall.keys()].filter(at => {
    const before = wall[at - 1];
    const now = wall[at];
    return before && now && offsetOf(before) !== offsetOf(now);
  });
  const jumps = [...activities.keys()].filter(
    at => activities[at] !== activities[at + 1] && (isBlind(activities[at]) || isBlind(activities[at + 1])),
  );
  const near = [...crashes, ...setBack.map(({ second }) => second), ...secondsBack, ...zones, ...jumps];
  const close = [...disturbed, ...pauseToggles, ...chosen.map(({ second }) => second)];
  const obscure = new Set([...truth.unsure.keys()].filter(at => truth.unsure[at]));
  const add = (at: number, margin: number) => {
    for (let second = at - margin; second <= at + margin; second++) obscure.add(second);
  };
  // Limber loses the time until it hears that the clock was set back.
  for (const { second, heard } of setBack)
    for (let at = second; at <= Math.min(heard, activities.length); at++) obscure.add(at);
  near.push(...setBack.map(({ heard }) => Math.min(heard, activities.length)));
  for (const at of near) add(at, heartbeat + lateSeconds);
  for (const at of close) add(at, 35);
  return obscure;
}

/** By second: how long the absence lasts in all that the second belongs to; 0 while the person is there. */
function absences(away: readonly number[]): number[] {
  const lengths = [...away];
  for (let at = away.length - 2; at >= 0; at--)
    if ((away[at] ?? 0) > 0 && (away[at + 1] ?? 0) > 0) lengths[at] = lengths[at + 1] ?? 0;
  return lengths;
}

const isBlind = (activity: Activity | undefined): boolean =>
  activity === "jumped" || activity === "suspended" || activity === "closed";

/**
 * The seconds of absences in which the browser went blind, or the time zone changed. Limber forgives rest before a suspend up to
 * the idle threshold, and takes minutes back by the clock on the wall.
 */
function tornSeconds({ wall }: PlayedDay, { activities, away }: JudgedDay): ReadonlySet<number> {
  const torn = new Set<number>();
  let start = 0;
  for (let at = 0; at <= away.length; at++) {
    if ((away[at] ?? 0) > 0) continue;
    const all = Array.from({ length: at - start }, (_, index) => start + index);
    const zones = new Set(all.map(each => wall[each]).map(now => now && offsetOf(now)));
    if (zones.size > 1 || all.some(each => isBlind(activities[each]))) for (const each of all) torn.add(each);
    start = at + 1;
  }
  return torn;
}

type Certainty = "counts" | "away" | undefined;

/** What a second certainly is, in the words of the gap rule; `undefined` where nobody can say. */
function certainties(played: PlayedDay, judged: JudgedDay): Certainty[] {
  const { activities, away, settingsAt, stoppedBy, hasRoutine } = judged;
  const obscure = obscureSeconds(played, judged);
  const lengths = absences(away);
  const edge = played.lateSeconds + 2;
  const torn = tornSeconds(played, judged);
  return activities.map((activity, at) => {
    if (obscure.has(at) || hasRoutine(at)) return undefined;
    const length = lengths[at] ?? 0;
    const gone = away[at] ?? 0;
    if (torn.has(at) && !isBlind(activity)) return undefined;
    const certain = isBlind(activity) ? certainlyNoticed : certainAbsence(settingsAt(at).idleSeconds);
    if (length >= certain) return gone > edge && gone < length - edge ? "away" : undefined;
    const isWatched = activity === "input" || (activity === "other" && settingsAt(at).count === "computer");
    const isSettled = (away[at - edge] ?? 1) === 0 && !stoppedBy(at) && !stoppedBy(at - edge);
    return isWatched && isSettled ? "counts" : undefined;
  });
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
    const { date, minute } = dateAndMinute(now.at, now.timeZone);
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

/** The timelines of the stored days add up, and show what the person did. */
export function* checkTimeline(played: PlayedDay, judged: JudgedDay): Generator<string> {
  if (played.stored !== undefined) return;
  const days = recordsOf(played);
  for (const day of days) yield* checkRecord(day, played);
  yield* checkMinutes(days, played, judged);
}
