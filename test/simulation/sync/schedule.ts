import fc from "fast-check";
import type { Settings } from "../../../src/core/settings.ts";
import type { SyncLimits } from "../../../src/core/sync/limits.ts";
import { type Instant, minutes } from "../../../src/core/time/time.ts";
import { type Computer, choose, handle, importFrom, newComputer, use } from "./computer.ts";

/** The server of the browser's maker: the last value of each key, and for which it has none any more. */
export type Server = Map<string, { readonly value: unknown }>;

/** One act: whose it is, how long after the act before, and what. `share` chooses among keys. */
export interface Act {
  readonly computer: number;
  readonly after: number;
  readonly what: "use" | "break" | "choose" | "send" | "receive" | "refuse" | "weeks" | "import";
  readonly share: number;
}

/** A drawn schedule. */
export interface Schedule {
  readonly skews: readonly number[];
  readonly histories: readonly number[];
  readonly bytes: number;
  readonly acts: readonly Act[];
}

const act: fc.Arbitrary<Act> = fc.record({
  computer: fc.nat({ max: 4 }),
  after: fc.integer({ min: 1, max: 40 }),
  what: fc.constantFrom<Act["what"][]>(
    ...([
      "use",
      "use",
      "use",
      "break",
      "choose",
      "send",
      "send",
      "receive",
      "receive",
      "refuse",
      "weeks",
      "import",
    ] as const),
  ),
  share: fc.nat({ max: 1_000_000 }),
});

/** Five computers, each with a clock up to ten minutes off and up to a year of days, and what happens to them. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  skews: fc.array(fc.integer({ min: -600, max: 600 }), { minLength: 5, maxLength: 5 }),
  histories: fc.array(fc.nat({ max: 12 }), { minLength: 5, maxLength: 5 }),
  bytes: fc.constantFrom(2800, 3600, 9000, 102_400),
  acts: fc.array(act, { minLength: 10, maxLength: 50 }),
});

const start = Date.UTC(2026, 0, 5, 9);
const day = minutes(24 * 60);

const refusals = [
  "QUOTA_BYTES quota exceeded",
  "This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.",
  "IO error",
];

/** A choice of the person's, different for each number. */
function choiceOf(share: number): Partial<Settings> {
  const choices: readonly Partial<Settings>[] = [
    { intervalMinutes: 5 + (share % 200) },
    { tempo: (["gentle", "standard", "brisk"] as const)[share % 3] ?? "brisk" },
    { note: `Slowly ${share % 1000}`, standingBackArch_reps: 1 + (share % 9) },
    { fewWords: share % 2 === 0 },
  ];
  return choices[share % choices.length] ?? {};
}

/** Some of the keys, in an order of their own: what is drawn arrives, the rest later. */
const someOf = (keys: Iterable<string>, share: number): string[] =>
  [...keys]
    .map((key, index) => ({ key, rank: ((share + 1) * (index + 7) * 2_654_435_761) % 4_294_967_296 }))
    .toSorted((one, other) => one.rank - other.rank)
    .filter((_, index) => index === 0 || (share >> (index % 20)) % 2 === 0)
    .map(({ key }) => key);

/** The browser sends these keys. Only one computer writes a key: what it sends later is later. */
export function send(computer: Computer, server: Server, keys: readonly string[]): void {
  for (const key of keys) {
    server.set(key, { value: computer.copy.get(key) });
    computer.unsent.delete(key);
  }
}

/** These keys arrive. What the computer itself has written and not sent stays. Tells whether anything has changed. */
export function receive(computer: Computer, server: Server, keys: readonly string[]): boolean {
  let hasChanged = false;
  for (const key of keys.filter(name => !computer.unsent.has(name))) {
    const { value } = server.get(key) ?? {};
    if (computer.copy.get(key) === value) continue;
    hasChanged = true;
    if (value === undefined) computer.copy.delete(key);
    else computer.copy.set(key, value);
  }
  computer.isDeaf ||= hasChanged;
  return hasChanged;
}

/** The limits of a schedule: those of the browsers, or smaller ones, so that months must be folded. */
export const limitsOf = ({ bytes }: Schedule): SyncLimits => ({
  bytes,
  itemBytes: Math.min(8192, Math.floor(bytes / 5)),
  items: 512,
});

function withHistory(computer: Computer, months: number, salt: number): Computer {
  for (let index = 0; index < months * 4; index++)
    use(computer, start - (index * 8 + 1) * day, minutes(30 + ((index * 7 + salt) % 300)), index % 3 === 0);
  computer.brokeAt = null;
  return computer;
}

/** A played schedule: the computers as they are when it ends, the server, and the instant. */
export interface Played {
  readonly computers: readonly Computer[];
  readonly server: Server;
  readonly at: Instant;
  readonly limits: SyncLimits;
}

/** Plays a schedule. */
export function playSchedule(schedule: Schedule): Played {
  const limits = limitsOf(schedule);
  const server: Server = new Map();
  const computers = schedule.skews.map((skew, index) =>
    withHistory(newComputer(`comp${index}`, skew * 1000), schedule.histories[index] ?? 0, index),
  );
  let at: Instant = start;
  for (const { computer: index, after, what, share } of schedule.acts) {
    at += minutes(after);
    const computer = computers[index];
    if (!computer) continue;
    if (what === "weeks") at += 7 * day * (1 + (share % 4));
    if (what === "use" || what === "break")
      use(computer, at, minutes(1 + (share % 60)) + share, what === "break");
    if (what === "choose") choose(computer, at, choiceOf(share));
    if (what === "import") importFrom(computer, computers[share % computers.length] ?? computer);
    if (what === "refuse") computer.refusals.push(refusals[share % refusals.length] ?? "");
    if (what === "receive") receive(computer, server, someOf(server.keys(), share));
    handle(computer, at, limits);
    if (what === "send") send(computer, server, someOf(computer.unsent, share));
  }
  return { computers, server, at, limits };
}
