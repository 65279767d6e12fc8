import fc from "fast-check";
import type { Settings } from "../../../src/core/settings.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import type { Activity } from "../oracle/oracle.ts";
import type { Mark, Span } from "./day.ts";
import { type Answer, answers } from "./person.ts";

/** One random case of a property: a day, the settings, the browser and the person's answers. */
export interface DrawnDay {
  readonly spans: readonly Span[];
  readonly settings: Partial<Settings>;
  readonly flavour: Flavour;
  readonly answers: readonly Answer[];
  /** When and in which time zone the day begins, if that matters. */
  readonly start?: number;
  readonly timeZone?: string;
  readonly lateSeconds?: number;
}

const seconds = (...choices: number[]) => fc.constantFrom(...choices);

const span = (activity: Activity, length: fc.Arbitrary<number>): fc.Arbitrary<Span> =>
  length.map(n => ({ activity, seconds: n }));

const anyMark = (marks: readonly Mark[]): fc.Arbitrary<Span> =>
  fc.constantFrom(...marks).map(mark => ({ mark }));

/** The background dies at one of its next 25 API calls. */
export const anyCrash: fc.Arbitrary<Span> = fc.nat({ max: 24 }).map(after => ({ mark: "crash", after }));

const lengths = seconds(60, 1, 7, 30, 45, 59, 61, 90, 119, 120, 121, 180, 299, 300, 301, 420);

/** The clock is sometimes set ahead by an hour or a day. */
const jumps = fc.oneof({ arbitrary: lengths, weight: 8 }, { arbitrary: seconds(3600, 86_400), weight: 1 });

/**
 * Days full of all kinds of activities. `marks` and `happenings` are mixed in; during the `blind` activities the browser sees
 * nothing.
 */
export const randomSpans = (
  marks: readonly Mark[],
  blind: readonly Activity[],
  happenings: readonly fc.Arbitrary<Span>[] = [],
  size = 9,
): fc.Arbitrary<Span[]> =>
  fc
    .array(
      fc.oneof(
        { arbitrary: span("input", seconds(60, 5, 61, 90, 120, 180, 240, 300)), weight: 9 },
        { arbitrary: span("reading", lengths), weight: 5 },
        { arbitrary: span("watching", lengths), weight: 2 },
        { arbitrary: span("other", lengths), weight: 2 },
        { arbitrary: span("otherAway", lengths), weight: 1 },
        { arbitrary: span("locked", lengths), weight: 2 },
        ...blind.map(activity => ({
          arbitrary: span(activity, activity === "jumped" ? jumps : lengths),
          weight: 1,
        })),
        ...(marks.length > 0 ? [{ arbitrary: anyMark(marks), weight: 3 }] : []),
        ...happenings.map(arbitrary => ({ arbitrary, weight: 3 })),
      ),
      { minLength: 1, maxLength: size, size: "max" },
    )
    .map(plausible);

const byHand = new Set<string>([
  ...["fullscreen", "update", "tab", "choose", "pause", "pauseAWhile", "loseAlarms", "secondBack", "toolbar"],
]);

const blindOnes: readonly Activity[] = ["suspended", "closed", "jumped"];

type Next = Mark | "choose" | "crash" | "closed";

const asks = (mark: Next) => mark === "pause" || mark === "pauseAWhile";

/**
 * Whether `next` would follow, in the same instant, a request that Limber has to handle first: a pause before its end or before
 * the background ends, a choice of settings before the next choice.
 */
function isTooSoon(next: Next, made: readonly Span[]): boolean {
  const instant = made.slice(made.findLastIndex(one => "activity" in one) + 1);
  const earlier = instant.flatMap(one => ("mark" in one ? [one.mark] : []));
  if (next === "choose") return earlier.includes(next);
  return earlier.some(asks) && (asks(next) || ["update", "kill", "closed"].includes(next));
}

/**
 * Makes the day plausible, so that the browser can tell it apart from others: the person locks the screen, closes the browser
 * and sets the clock by hand, and touches the machine when coming back. The person is present at the beginning and at the end.
 */
export function plausible(spans: readonly Span[]): Span[] {
  const touch: Span = { activity: "input", seconds: 1 };
  const made: Span[] = [touch];
  let before: Activity = "input";
  for (const one of spans) {
    if ("mark" in one) {
      const setsClock = one.mark === "back" || one.mark === "dayBack";
      const needsHand = setsClock || byHand.has(one.mark);
      if ((needsHand && before !== "input") || isTooSoon(one.mark, made)) made.push(touch);
      if (needsHand) before = "input";
      made.push(one);
      // The focus event restores the lost alarm.
      if (one.mark === "loseAlarms") {
        made.push({ activity: "other", seconds: 1 }, touch);
        before = "input";
      }
      // The person stays until the popup is closed.
      if (one.mark === "toolbar") made.push({ activity: "input", seconds: 30 });
      // The focus event tells Limber of the new wall clock, and nothing wakes it for two heartbeats but its own alarm.
      if (one.mark === "dayBack") made.push({ activity: "other", seconds: 1 }, touch);
      if (one.mark === "dayBack") made.push({ activity: "input", seconds: 300 });
      // By the next heartbeat Limber has noticed it, but where alarms stand still.
      if (one.mark === "back") made.push({ activity: "input", seconds: 125 });
      continue;
    }
    const { activity } = one;
    const there = activity === "input" || activity === "other";
    const gone = activity === "locked" || blindOnes.includes(activity);
    const wasGone = before === "locked" || blindOnes.includes(before);
    // A machine also goes to sleep without a hand, while idle or locked.
    const byItself = activity === "suspended" && (before === "reading" || before === "locked");
    if (
      (gone && before !== "input" && !byItself) ||
      (wasGone && !there && !gone) ||
      (before === "closed" && activity !== "input") ||
      (activity === "watching" && before !== "input") ||
      (activity === "closed" && isTooSoon(activity, made))
    )
      made.push(touch);
    if (activity === "otherAway" && before !== "other") made.push({ activity: "other", seconds: 1 });
    made.push(one);
    // Limber notices the lost time at the next heartbeat. Two losses within one heartbeat would look like a single longer one.
    if (activity === "jumped" || activity === "suspended") made.push({ activity: "input", seconds: 155 });
    before = activity === "jumped" || activity === "suspended" ? "input" : activity;
  }
  return [...made, { activity: "input", seconds: 60 }];
}

const pick = (settings: Partial<Settings>, names: readonly string[]): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));

/** Settings that people choose, with times short enough for short days. */
export const randomSettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  intervalMinutes: fc.constantFrom(5, 1, 2, 3, 10),
  snoozeMinutes: fc.constantFrom(5, 1, 2),
  naturalBreakMinutes: fc.constantFrom(5, 2, 3, 7),
  idleSeconds: fc.constantFrom(60, 15, 30, 90, 120),
  count: fc.constantFrom("browsing", "computer"),
  watching: fc.boolean(),
  patienceMinutes: fc.constantFrom(2, 0, 1, 5),
  fullscreenHold: fc.constantFrom("front", "any", "audible", "never"),
  audibleHold: fc.constantFrom(true, true, false),
  holdAtMostMinutes: fc.constantFrom(60, 30, null),
});

const chosenNames = [
  "intervalMinutes",
  "snoozeMinutes",
  "naturalBreakMinutes",
  "idleSeconds",
  "count",
  "watching",
  "fullscreenHold",
  "audibleHold",
  "holdAtMostMinutes",
];

/** A new choice of one or two settings in the middle of a day. */
export const anyChoice: fc.Arbitrary<Span> = fc
  .tuple(randomSettings, fc.subarray(chosenNames, { minLength: 1, maxLength: 2 }))
  .map(([settings, names]) => ({ mark: "choose", settings: pick(settings, names) }));

/** The latest that a browser reports idleness, plus a second. */
const noticedSeconds = 6;

/**
 * Limber is not woken for a sound that ends before the person counts as idle, since the person is present anyway. Makes every
 * sound longer than that.
 */
function audible(spans: readonly Span[], { idleSeconds = 60 }: Partial<Settings>): Span[] {
  const chosen = spans.flatMap(one => ("settings" in one ? [one.settings.idleSeconds ?? 0] : []));
  const least = Math.max(idleSeconds, ...chosen) + noticedSeconds;
  return spans.map(one =>
    "activity" in one && one.activity === "watching"
      ? { ...one, seconds: Math.max(one.seconds, least) }
      : one,
  );
}

/** Random cases: the spans with random settings, a browser and answers. */
export const drawn = (spans: fc.Arbitrary<Span[]>, mayAnswer = true): fc.Arbitrary<DrawnDay> =>
  fc
    .record({
      spans,
      settings: randomSettings,
      flavour: fc.constantFrom("chromium", "firefox"),
      answers: mayAnswer ? fc.array(fc.constantFrom(...answers), { maxLength: 4 }) : fc.constant([]),
    })
    .map(all => ({ ...all, spans: audible(all.spans, all.settings) }));

/** Longer days, with thresholds that few people choose. */
export const longDays = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
  fc
    .record({
      day: days,
      settings: fc.record({
        intervalMinutes: fc.constantFrom(5, 10, 30),
        naturalBreakMinutes: fc.constantFrom(1, 5, 20),
        idleSeconds: fc.constantFrom(60, 180, 300, 600),
      }),
      times: fc.constantFrom(1, 3, 5),
    })
    .map(({ day, settings: changed, times }) => {
      const settings = { ...day.settings, ...changed };
      const longer = (one: Span): Span =>
        "activity" in one && one.seconds > 40 ? { ...one, seconds: one.seconds * times } : one;
      return { ...day, settings, spans: audible(day.spans.map(longer), settings) };
    });

/** Days of a person who is nudged often and mostly snoozes. */
export const puttingOff = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
  fc
    .record({
      day: days,
      settings: fc.record({
        intervalMinutes: fc.constantFrom(1, 2),
        patienceMinutes: fc.constantFrom(0, 1),
        nudgeLevel: fc.constantFrom("now", "popup", "notification"),
        snoozeMinutes: fc.constantFrom(5, 3, 1),
        naturalBreakMinutes: fc.constantFrom(5, 7),
      }),
      answers: fc.array(fc.constantFrom<Answer>("snooze", "snooze", "snooze", "close"), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ day, settings, answers }) => ({ ...day, settings: { ...day.settings, ...settings }, answers }));
