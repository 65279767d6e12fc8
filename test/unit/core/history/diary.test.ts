import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, emptyDay } from "../../../../src/core/history/day.ts";
import { type MinuteKind, readTimeline } from "../../../../src/core/history/timeline.ts";
import { isTimeline } from "../../../../src/core/history/timelineForm.ts";
import type { BrowserEvent, Command, Surroundings } from "../../../../src/core/nudge/event.ts";
import { parseDay } from "../../../../src/core/nudge/parse/parseDay.ts";
import { type Model, otherDate } from "../../../../src/core/nudge/state/model.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { step } from "../../../../src/core/nudge/step.ts";
import { isWorthSaving } from "../../../../src/core/outlook/worthSaving.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { localDay, minutes, seconds } from "../../../../src/core/time/time.ts";
import { present } from "../nudge/person.ts";

/** Where the wall clock is put forward, put back, or lies elsewhere. */
const starts = ["2026-03-02T09:00Z", "2026-03-29T00:10Z", "2026-10-24T23:30Z", "2026-12-31T21:00Z"];
const zones = ["UTC", "Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu"];

const what = fc.constantFrom<Command | BrowserEvent>(
  ...[{ what: "wake" }, { what: "wake" }, { what: "wake" }, { what: "taskSwitch" }].map(
    event => event as BrowserEvent,
  ),
  { what: "startup" },
  { what: "skip" },
  { what: "moved" },
  { what: "undo" },
  { what: "snooze" },
  { what: "pause", until: null },
  { what: "resume" },
  { what: "startRoutine", kind: "short", page: "p" },
  { what: "endRoutine", elapsedMs: minutes(3), done: 20 },
  { what: "endRoutine", elapsedMs: minutes(1), done: 3 },
  { what: "undoEnd", page: "p" },
);
const seen = fc.constantFrom<Partial<Surroundings>>(
  ...[
    {},
    {},
    {},
    { front: false },
    { presence: "idle" as const, quiet: true },
    { presence: "locked" as const },
  ],
  ...[{ audible: true, quiet: true }, { fullscreen: true }],
);
const lengths = [seconds(7), seconds(50), minutes(1), minutes(2), minutes(2), minutes(9), minutes(70)];
const event = (backwards: boolean) =>
  fc.record({
    what,
    surroundings: seen,
    after: fc.constantFrom(...lengths, ...(backwards ? [-minutes(45), minutes(60 * 26)] : [])),
    zone: fc.constantFrom(...zones),
  });

type Told = {
  what: Command | BrowserEvent;
  surroundings: Partial<Surroundings>;
  after: number;
  zone: string;
};

/** The records that the events leave, as the shell stores them: each event finds the record of its own day. */
function diaryOf(start: string, zone: string | undefined, dayEndsAtHour: number, told: readonly Told[]) {
  const settings = { ...defaultSettings, dayEndsAtHour };
  const days = new Map<string, Day>();
  let at = Date.parse(start);
  let state = initialState(at);
  for (const one of told) {
    at += one.after;
    const timeZone = zone ?? one.zone;
    const date = localDay(at, timeZone, dayEndsAtHour);
    const lastDate = otherDate(state, date, instant => localDay(instant, timeZone, dayEndsAtHour));
    const lastDay = days.get(lastDate ?? "");
    const before: Model = { state, today: days.get(date) ?? emptyDay(date), ...(lastDay && { lastDay }) };
    const surroundings = { ...present, open: ["popup" as const], ...one.surroundings };
    const next = step(before, { ...one.what, at, timeZone, surroundings }, settings);
    if (!isWorthSaving(before, next, { ...one.what, at, timeZone, surroundings }, settings)) continue;
    state = next.model.state;
    for (const day of [next.model.lastDay, next.model.today]) if (day) days.set(day.date, day);
  }
  return [...days.values()];
}

const start = fc.constantFrom(...starts);
const tallies = [
  ...(["activeMs", "full", "short", "partial", "movements", "moved"] as const),
  ...(["naturalBreaks", "snoozed", "skipped", "unanswered", "nudges"] as const),
];
const counted = ["browsing", "call", "fullscreen", "fullscreenElsewhere", "audible", "panel"];

describe("the records of days", () => {
  it("stay readable and within their day, wherever and whenever, and however often the clock is set", () =>
    fc.assert(
      fc.property(start, fc.nat(6), fc.array(event(true), { maxLength: 60 }), (begin, hour, told) => {
        for (const day of diaryOf(begin, undefined, hour, told)) {
          const { date, ...stored } = day;
          expect(parseDay(JSON.parse(JSON.stringify(stored)), date)).toEqual({ day, unreadable: [] });
          const runs = readTimeline(day.timeline);
          expect(runs.at(-1)?.to ?? 0).toBeLessThanOrEqual((24 + hour) * 60);
          expect(runs.find(({ kind }) => kind !== "away")?.from ?? hour * 60).toBeGreaterThanOrEqual(
            hour * 60,
          );
          const countOf = (wanted: MinuteKind) => runs.filter(({ kind }) => kind === wanted).length;
          expect([countOf("routine"), countOf("moved")]).toEqual([day.full + day.short, day.moved]);
          expect(day.longestSittingMs).toBeGreaterThanOrEqual(0);
          expect(day.nudges).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    ));

  it("count the same in all, in whatever zone the person lives, and whenever the days end", () =>
    fc.assert(
      fc.property(
        start,
        fc.constantFrom(...zones),
        fc.nat(6),
        fc.array(event(false), { maxLength: 60 }),
        (begin, zone, hour, told) => {
          const inAll = (days: readonly Day[]) =>
            tallies.map(name => days.reduce((sum, day) => sum + day[name], 0));
          expect(inAll(diaryOf(begin, zone, hour, told))).toEqual(inAll(diaryOf(begin, "UTC", 0, told)));
        },
      ),
      { numRuns: 60 },
    ));

  it("count the same answers and breaks in all, however the time zone changes between an answer and its undo", () =>
    fc.assert(
      fc.property(start, fc.nat(6), fc.array(event(false), { maxLength: 60 }), (begin, hour, told) => {
        const inAll = (days: readonly Day[]) =>
          tallies
            .filter(name => name !== "activeMs")
            .map(name => days.reduce((sum, day) => sum + day[name], 0));
        expect(inAll(diaryOf(begin, undefined, hour, told))).toEqual(inAll(diaryOf(begin, "UTC", 0, told)));
      }),
      { numRuns: 60 },
    ));

  it("show as many minutes of browsing as they count, but for one at each change", () =>
    fc.assert(
      fc.property(fc.array(event(false), { maxLength: 60 }), told => {
        for (const day of diaryOf("2026-03-02T09:00Z", "UTC", 0, told)) {
          const runs = readTimeline(day.timeline);
          const drawn = runs.filter(({ kind }) => counted.includes(kind));
          const shown = drawn.reduce((sum, { from, to }) => sum + to - from, 0);
          expect(Math.abs(shown - day.activeMs / minutes(1))).toBeLessThanOrEqual(runs.length + 1);
        }
      }),
      { numRuns: 60 },
    ));
});

describe("the size of records", () => {
  const doses = "1:3x20s30;2:3x20s30;3:3x20s30;4:3x20s30;5:3x20s30;";
  const day = { ...emptyDay("2026-03-02"), activeMs: 23_456_789, longestSittingMs: 4_567_890, doses };
  const counts = { full: 12, short: 12, partial: 2, movements: 640, moved: 3, naturalBreaks: 11, nudges: 22 };
  const restless = `a540${"b3o2".repeat(98)}`;

  it("is under 200 kB for a year, with sixty timelines as restless as they may be", () => {
    const { date: _, timeline: __, ...plain } = { ...day, ...counts };
    const bytes = (record: object) => JSON.stringify(record).length + '"day.2026-03-02":,'.length;
    expect(isTimeline(restless)).toBe(true);
    expect(60 * bytes({ ...plain, timeline: restless }) + 305 * bytes(plain)).toBeLessThan(200_000);
  });

  it("lets ten years be read", () => {
    const { date, ...stored } = { ...day, ...counts };
    const all = Array.from({ length: 3650 }, () => parseDay(stored, date).day);
    expect(new Set(all.map(({ movements }) => movements))).toEqual(new Set([640]));
  });
});
