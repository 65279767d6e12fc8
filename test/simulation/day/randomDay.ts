import fc from "fast-check";
import type { Settings } from "../../../src/core/settings.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import type { Activity } from "../oracle/oracle.ts";
import type { Mark, Span } from "./day.ts";
import { type Answer, answers } from "./person.ts";

/** What is drawn for one property: a day, the settings, the browser and the person's answers. */
export interface DrawnDay {
  readonly spans: readonly Span[];
  readonly settings: Partial<Settings>;
  readonly flavour: Flavour;
  readonly answers: readonly Answer[];
  /** When and where the day begins, if that matters. */
  readonly start?: number;
  readonly zone?: string;
  readonly lateSeconds?: number;
}

const seconds = (...choices: number[]) => fc.constantFrom(...choices);

const span = (doing: Activity, length: fc.Arbitrary<number>): fc.Arbitrary<Span> =>
  length.map(n => ({ doing, seconds: n }));

const anyMark = (marks: readonly Mark[]): fc.Arbitrary<Span> =>
  fc.constantFrom(...marks).map(mark => ({ mark }));

/** The background dies at some use of the browser, of the next few that it makes. */
export const anyCrash: fc.Arbitrary<Span> = fc.nat({ max: 24 }).map(after => ({ mark: "crash", after }));

const lengths = seconds(60, 1, 7, 30, 45, 59, 61, 90, 119, 120, 121, 180, 299, 300, 301, 420);

/** A clock is set ahead by an hour or a day as well. */
const jumps = fc.oneof({ arbitrary: lengths, weight: 8 }, { arbitrary: seconds(3600, 86_400), weight: 1 });

/** Days of a person who does all kinds of things; `marks` may happen in between, and `blind` spans take the time away. */
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
        ...blind.map(doing => ({
          arbitrary: span(doing, doing === "jumped" ? jumps : lengths),
          weight: 1,
        })),
        ...(marks.length > 0 ? [{ arbitrary: anyMark(marks), weight: 3 }] : []),
        ...happenings.map(arbitrary => ({ arbitrary, weight: 3 })),
      ),
      { minLength: 1, maxLength: size, size: "max" },
    )
    .map(sensible);

const byHand = new Set<string>([
  ...["fullscreen", "update", "tab", "choose", "pause", "pauseAWhile", "loseAlarms", "secondBack", "toolbar"],
]);

const blindOnes: readonly Activity[] = ["suspended", "closed", "jumped"];

type Next = Mark | "choose" | "crash" | "closed";

const asks = (mark: Next) => mark === "pause" || mark === "pauseAWhile";

/**
 * Whether the person has asked for something in this very instant that is to be heard before that: a pause, before it is taken
 * back or the background ends, and settings, before others hold.
 */
function isRushed(next: Next, made: readonly Span[]): boolean {
  const instant = made.slice(made.findLastIndex(one => "doing" in one) + 1);
  const earlier = instant.flatMap(one => ("mark" in one ? [one.mark] : []));
  if (next === "choose") return earlier.includes(next);
  return earlier.some(asks) && (asks(next) || ["update", "kill", "closed"].includes(next));
}

/**
 * Makes a day one that can be told apart from others: who locks the screen, closes the browser or sets the clock does so by
 * hand, and who comes back touches the machine. It begins and ends with somebody there.
 */
export function sensible(spans: readonly Span[]): Span[] {
  const touch: Span = { doing: "input", seconds: 1 };
  const made: Span[] = [touch];
  let before: Activity = "input";
  for (const one of spans) {
    if ("mark" in one) {
      const setsClock = one.mark === "back" || one.mark === "dayBack";
      const needsHand = setsClock || byHand.has(one.mark);
      if ((needsHand && before !== "input") || isRushed(one.mark, made)) made.push(touch);
      if (needsHand) before = "input";
      made.push(one);
      // The next event finds that the alarms are gone.
      if (one.mark === "loseAlarms") {
        made.push({ doing: "other", seconds: 1 }, touch);
        before = "input";
      }
      // Whoever opens the popup by hand is there to close it.
      if (one.mark === "toolbar") made.push({ doing: "input", seconds: 30 });
      // A heartbeat later the clock that was set is known.
      if (setsClock) made.push({ doing: "input", seconds: 125 });
      continue;
    }
    const { doing } = one;
    const there = doing === "input" || doing === "other";
    const gone = doing === "locked" || blindOnes.includes(doing);
    const wasGone = before === "locked" || blindOnes.includes(before);
    // A machine goes to sleep by itself as well, while nobody touches it and behind the locked screen.
    const byItself = doing === "suspended" && (before === "reading" || before === "locked");
    if (
      (gone && before !== "input" && !byItself) ||
      (wasGone && !there && !gone) ||
      (before === "closed" && doing !== "input") ||
      (doing === "watching" && before !== "input") ||
      (doing === "closed" && isRushed(doing, made))
    )
      made.push(touch);
    if (doing === "otherAway" && before !== "other") made.push({ doing: "other", seconds: 1 });
    made.push(one);
    // What took time away unseen is known a heartbeat later; two of them within one could pass for a single long one.
    if (doing === "jumped" || doing === "suspended") made.push({ doing: "input", seconds: 155 });
    before = doing === "jumped" || doing === "suspended" ? "input" : doing;
  }
  return [...made, { doing: "input", seconds: 60 }];
}

const pick = (settings: Partial<Settings>, names: readonly string[]): Partial<Settings> =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));

/** Settings as people choose them, small enough for short days. */
export const randomSettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  intervalMinutes: fc.constantFrom(5, 1, 2, 3, 10),
  snoozeMinutes: fc.constantFrom(5, 1, 2),
  naturalBreakMinutes: fc.constantFrom(5, 2, 3, 7),
  idleSeconds: fc.constantFrom(60, 15, 30, 90, 120),
  count: fc.constantFrom("browsing", "computer"),
  watching: fc.boolean(),
  patienceMinutes: fc.constantFrom(2, 0, 1, 5),
});

const chosenNames = [
  "intervalMinutes",
  "snoozeMinutes",
  "naturalBreakMinutes",
  "idleSeconds",
  "count",
  "watching",
];

/** One or two settings, chosen anew in the middle of a day. */
export const anyChoice: fc.Arbitrary<Span> = fc
  .tuple(randomSettings, fc.subarray(chosenNames, { minLength: 1, maxLength: 2 }))
  .map(([settings, names]) => ({ mark: "choose", settings: pick(settings, names) }));

/** How late a browser may be to say that the person is idle, and a second. */
const noticedSeconds = 6;

/**
 * A sound that ends before the person counts as idle may go unheard: Limber is not woken for it, since the person is present
 * anyway. Only what lasts longer can be told apart.
 */
function audible(spans: readonly Span[], { idleSeconds = 60 }: Partial<Settings>): Span[] {
  const chosen = spans.flatMap(one => ("settings" in one ? [one.settings.idleSeconds ?? 0] : []));
  const least = Math.max(idleSeconds, ...chosen) + noticedSeconds;
  return spans.map(one =>
    "doing" in one && one.doing === "watching" ? { ...one, seconds: Math.max(one.seconds, least) } : one,
  );
}

/** Everything that a property needs. */
export const drawn = (spans: fc.Arbitrary<Span[]>, mayAnswer = true): fc.Arbitrary<DrawnDay> =>
  fc
    .record({
      spans,
      settings: randomSettings,
      flavour: fc.constantFrom("chromium", "firefox"),
      answers: mayAnswer ? fc.array(fc.constantFrom(...answers), { maxLength: 4 }) : fc.constant([]),
    })
    .map(all => ({ ...all, spans: audible(all.spans, all.settings) }));

/** Days on which everything takes longer, with thresholds that few choose. */
export const wide = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
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
        "doing" in one && one.seconds > 40 ? { ...one, seconds: one.seconds * times } : one;
      return { ...day, settings, spans: audible(day.spans.map(longer), settings) };
    });

/** Days of somebody who is asked often, and puts it off. */
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
