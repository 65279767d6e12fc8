import fc from "fast-check";

/** Where the person is. */
export const places = [
  "page",
  "popup",
  "window",
  "minimised",
  "otherApplication",
  "fullscreen",
  "options",
] as const;

/** What the hands do there. */
export const handsDo = ["moving", "typing", "resting"] as const;

/** What goes wrong meanwhile. */
export const faults = ["kill", "stop", "fill", "update"] as const;

/** What the person does with a nudge. */
export const answers = ["skip", "snooze", "leave"] as const;

export type Place = (typeof places)[number];
export type Hands = (typeof handsDo)[number];
export type Fault = (typeof faults)[number];
export type Answer = (typeof answers)[number];

/** A change of one setting, by the person on the options page. */
export type Option =
  | { readonly field: "Remind me after" | "Snooze for"; readonly minutes: number }
  | { readonly field: "count"; readonly everything: boolean };

/** One act: the person goes somewhere, stays there for some seconds while faults happen, and comes back. */
export type Act = {
  readonly place: Place;
  readonly hands: Hands;
  readonly seconds: number;
  readonly faults: readonly Fault[];
  readonly stopSeconds: number;
  readonly option: Option;
  readonly answer: Answer;
};

const between = (min: number, max: number) => fc.integer({ min, max });

/** Short, reading, or a natural break; clear of the natural break's length. */
const lengths: Record<Hands, fc.Arbitrary<number>> = {
  moving: between(4, 25),
  typing: between(4, 20),
  resting: fc.oneof(
    { arbitrary: between(5, 12), weight: 2 },
    { arbitrary: between(20, 45), weight: 3 },
    { arbitrary: between(72, 90), weight: 2 },
  ),
};

/** A short stop, or now and then one that is longer than a late heartbeat. */
const stops = fc.oneof({ arbitrary: between(3, 25), weight: 9 }, { arbitrary: between(135, 145), weight: 1 });

const options = fc.oneof(
  { arbitrary: between(1, 3).map(minutes => ({ field: "Remind me after", minutes }) as const), weight: 2 },
  { arbitrary: between(1, 9).map(minutes => ({ field: "Snooze for", minutes }) as const), weight: 1 },
  { arbitrary: fc.boolean().map(everything => ({ field: "count", everything }) as const), weight: 2 },
);

/** A reload would throw away what the full storage had refused: an update waits. */
const withoutLoss = (drawn: readonly Fault[]): readonly Fault[] =>
  drawn.includes("fill") ? drawn.filter(fault => fault !== "update") : drawn;

const fault = fc.oneof(
  { arbitrary: fc.constant<Fault>("kill"), weight: 5 },
  { arbitrary: fc.constantFrom<Fault[]>("stop", "fill", "update"), weight: 4 },
);

const act: fc.Arbitrary<Act> = fc.constantFrom(...handsDo).chain(hands =>
  fc.record({
    place: fc.oneof(
      { arbitrary: fc.constantFrom(...places), weight: 6 },
      { arbitrary: fc.constant<Place>("page"), weight: 3 },
    ),
    hands: fc.constant(hands),
    seconds: lengths[hands],
    faults: fc.array(fault, { maxLength: 2 }).map(withoutLoss),
    stopSeconds: stops,
    option: options,
    answer: fc.constantFrom(...answers),
  }),
);

/** The first acts of a seed: the same on every machine, whatever `count`. */
export const planOf = (seed: number, count: number): readonly Act[] =>
  fc.sample(fc.noBias(act), { seed, numRuns: count });

/** An act in one line. */
export const inWords = ({ place, hands, seconds, faults, stopSeconds, option, answer }: Act): string =>
  [
    `${place}, hands ${hands} for ${seconds} s`,
    ...faults.map(each => (each === "stop" ? `stop for ${stopSeconds} s` : each)),
    ...(place === "options" ? [JSON.stringify(option)] : []),
    `answer: ${answer}`,
  ].join("; ");
