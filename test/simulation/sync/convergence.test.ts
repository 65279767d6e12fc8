import fc from "fast-check";
import { expect, test } from "vitest";
import { breaksTaken } from "../../../src/core/history/day.ts";
import { addCounts, noCounts } from "../../../src/core/sync/packedCounts.ts";
import { countsOf } from "../../../src/core/sync/totals.ts";
import { type Instant, minutes } from "../../../src/core/time/time.ts";
import { depth, timeLimit } from "../depth.ts";
import { type Computer, choose, handle, historyOn, settingsOn, totalOn, use } from "./computer.ts";
import {
  type Act,
  anySchedule,
  type Played,
  playSchedule,
  receive,
  type Schedule,
  send,
} from "./schedule.ts";

const runs = { numRuns: { quick: 20, deep: 250, soak: 10_000 }[depth], seed: 20_261_129 };

/** Nothing fails any more, and all that was written arrives: until nobody has anything to say. The instant at which that is so. */
function settle({ computers, server, limits }: Played, from: Instant): Instant {
  let now = from;
  for (const computer of computers) computer.refusals = [];
  for (let round = 0; round < 20; round++) {
    // An hour: the longest wait after a refusal.
    now += minutes(61);
    const written = computers.map(computer => handle(computer, now, limits));
    const isQuiet = !written.includes(true) && computers.every(({ unsent }) => unsent.size === 0);
    for (const computer of computers) send(computer, server, [...computer.unsent]);
    const arrived = computers.map(computer => receive(computer, server, [...server.keys()]));
    if (isQuiet && !arrived.includes(true)) return now;
  }
  throw new Error("The computers never come to rest.");
}

/** All that all computers have recorded. */
const truth = (computers: readonly Computer[]) =>
  computers.flatMap(({ recorded }) => [...countsOf(recorded.values()).values()]).reduce(addCounts, noCounts);

function checkTotals({ computers }: Played): void {
  const all = truth(computers);
  for (const computer of computers) expect(totalOn(computer)).toEqual(all);
}

/** Each day that its computer has not folded is the sum of all computers, everywhere. */
function checkDays({ computers }: Played): void {
  for (const computer of computers) {
    const shown = historyOn(computer);
    const isSeen = (owner: Computer, date: string) =>
      owner === computer || (owner.memory.foldedUntil ?? "") < date.slice(0, 7);
    for (const date of new Set(computers.flatMap(({ recorded }) => [...recorded.keys()]))) {
      const seen = computers
        .filter(owner => isSeen(owner, date))
        .flatMap(({ recorded }) => recorded.get(date) ?? []);
      const day = shown.get(date);
      expect(day ? breaksTaken(day) : 0).toBe(seen.reduce((sum, each) => sum + breaksTaken(each), 0));
    }
  }
}

function checkSettings({ computers }: Played): void {
  const [first, ...rest] = computers.map(settingsOn);
  for (const settings of rest) expect(settings).toEqual(first);
}

function checkWrites({ computers }: Played): void {
  for (const { writes } of computers)
    for (const [index, at] of writes.entries())
      expect(at - (writes[index - 1] ?? 0)).toBeGreaterThanOrEqual(minutes(1));
}

/** A change on the computer whose clock is furthest behind, and a break on it, reach all others: no clock wins for ever. */
function checkLater(played: Played, at: Instant): void {
  const [behind, ...others] = played.computers.toSorted((one, other) => one.skewMs - other.skewMs);
  if (!behind) return;
  choose(behind, at + minutes(1), { intervalMinutes: 233, tempo: "brisk" });
  use(behind, at + minutes(1), minutes(1), true);
  for (const computer of others) computer.heardBreak = undefined;
  settle(played, at + minutes(1));
  for (const computer of others) {
    expect(settingsOn(computer)).toMatchObject({ intervalMinutes: 233, tempo: "brisk" });
    expect(computer.heardBreak).toBe(behind.brokeAt);
  }
}

const act = (computer: number, after: number, what: Act["what"], share = 0): Act => ({
  ...{ computer, after, what, share },
});

/** Three computers have folded all they can and take more than their part; the two others take less, and have days left to fold. */
const crowded: Schedule = {
  ...{ skews: [0, 0, 60, 60, -1], histories: [11, 12, 4, 5, 12], bytes: 2800 },
  acts: [
    ...[36, 18, 2].map(after => act(0, after, "use")),
    act(0, 7, "weeks", 476_699),
    ...[8, 35, 36, 39].map(after => act(0, after, "use")),
    ...[act(0, 12, "break"), act(0, 14, "use"), act(4, 18, "choose", 890_242), act(0, 2, "choose", 199_723)],
  ],
};

/** Two computers of one size take more than their part beside one that has folded all it can, and each has days left to fold. */
const evenly: Schedule = {
  ...{ skews: [0, 0, 0, 0, 0], histories: [3, 0, 1, 3, 11], bytes: 2800 },
  acts: [
    act(0, 1, "choose", 580_482),
    ...[3, 2, 1].map(computer => act(computer, 1, "break", computer === 3 ? 186_978 : 0)),
    ...Array.from({ length: 8 }, () => act(0, 1, "use")),
    act(0, 1, "use", 254_837),
  ],
};

/** All five have folded all their days, and even the sums of their months have no room together. */
const full: Schedule = {
  ...{ skews: [0, -1, 0, 0, 0], histories: [10, 9, 11, 9, 7], bytes: 2800 },
  acts: [
    ...[act(0, 1, "weeks", 211_583), act(0, 1, "choose", 359_210), act(0, 1, "break")],
    ...[1, 1, 1, 2, 34, 6, 37].map(after => act(0, after, "use")),
    ...[act(2, 4, "use"), act(0, 6, "use"), act(0, 11, "choose", 147_931)],
  ],
};

/** How many schedules had days to fold, and writes that the browser refused. */
let folded = 0;
let refused = 0;

test(
  "five computers agree in the end: nothing is counted twice, nothing is lost, and no clock wins for ever",
  () => {
    fc.assert(
      fc.property(anySchedule, schedule => {
        const played = playSchedule(schedule);
        refused += played.computers.some(({ memory }) => memory.failure) ? 1 : 0;
        const at = settle(played, played.at);
        folded += played.computers.some(({ memory }) => memory.foldedUntil) ? 1 : 0;
        checkTotals(played);
        checkDays(played);
        checkSettings(played);
        checkWrites(played);
        checkLater(played, at);
      }),
      { ...runs, examples: [[crowded], [evenly], [full]] },
    );
    // The schedules would prove little without.
    expect(folded).toBeGreaterThan(runs.numRuns / 20);
    expect(refused).toBeGreaterThan(runs.numRuns / 20);
  },
  timeLimit,
);
