import { describe, expect, test } from "vitest";
import { isInBreak } from "./breaks.ts";
import { judge } from "./judge.ts";
import type { Entry, Log, Rules } from "./log.ts";
import { disagreements, type Reading } from "./verdict.ts";

const second = 1_000;
const rules: Rules = { intervalMs: 120 * second, countsEverything: false, reportsFocus: true };

/** A run of so many seconds with the hands moving in the browser, but for `changes`. */
function run(seconds: number, more: readonly Entry[] = [], isQuiet = (_at: number) => false): Log {
  const ticks = Array.from({ length: seconds + 1 }, (_, index) => index * second);
  const start: Entry = { is: "rules", from: 0, to: 0, rules };
  return [
    start,
    ...ticks.filter(at => !isQuiet(at)).map(at => ({ is: "input", from: at, to: at }) as const),
    ...ticks
      .filter(at => !more.some(each => each.is === "front" && each.at === at))
      .map(at => ({ is: "front", at, isFront: true }) as const),
    ...more,
  ].toSorted((a, b) => ("at" in a ? a.at : a.from) - ("at" in b ? b.at : b.from));
}

const seconds = ({ least, most }: { least: number; most: number }) => [least / second, most / second];
const within = (from: number, to: number) => (at: number) => at > from * second && at < to * second;
const elsewhere = (from: number, to: number): Entry[] =>
  Array.from({ length: to - from }, (_, index) => ({
    is: "front",
    at: (from + index) * second,
    isFront: false,
  }));
const stopped = (from: number, to: number): Entry => ({
  is: "stopped",
  from: from * second,
  to: to * second,
});
const updated = (at: number, restartsIdleClock: boolean): Entry => ({
  ...{ is: "updated", from: at * second, to: at * second },
  restartsIdleClock,
});
const killed = (at: number): Entry => ({ is: "killed", from: at * second, to: at * second });

describe("the judge's ranges", () => {
  test.each([
    ["hands that move", run(100), [97, 100], [97, 100], [0, 0]],
    ["reading", run(100, [], within(20, 70)), [97, 100], [97, 100], [0, 0]],
    ["a natural break", run(200, [], within(50, 130)), [67, 70], [114, 123], [1, 1]],
    [
      "an update in an absence",
      run(200, [updated(90, false)], within(50, 130)),
      [67, 70],
      [114, 123],
      [1, 1],
    ],
    [
      "an update that restarts the idle clock",
      ...[run(200, [updated(90, true)], within(50, 130)), [67, 200], [114, 200], [0, 1]],
    ],
    ["another application", run(100, elsewhere(40, 60)), [72, 85], [72, 85], [0, 0]],
    ["a kill amid work", run(100, [killed(50)]), [97, 100], [97, 100], [0, 0]],
    ["a short stop", run(100, [stopped(40, 60)]), [97, 100], [97, 100], [0, 0]],
    ["a long stop", run(300, [stopped(130, 270)]), [27, 30], [28, 160], [1, 1]],
    ["a stop that may be a gap", run(300, [stopped(130, 200)]), [97, 300], [98, 300], [0, 1]],
  ] as const)("%s", (_, log, clock, day, breaks) => {
    const end = Math.max(...log.map(entry => ("at" in entry ? entry.at : entry.to)));
    const judged = judge(log, end);
    expect([seconds(judged.clock), seconds(judged.day)]).toEqual([clock, day]);
    expect([judged.breaks.least, judged.breaks.most]).toEqual(breaks);
  });

  test("an instant of an absence tells nothing, one before or after it does", () => {
    const log = run(200, [], within(50, 130));
    expect([40, 100, 140].map(at => isInBreak(log, at * second))).toEqual([false, true, false]);
  });

  test("a kill while the browser comes back to the front leaves the watchdog's time open", () => {
    const log = run(200, [...elsewhere(40, 60), killed(61)]);
    expect(seconds(judge(log, 200 * second).day)).toEqual([142, 185]);
  });

  test("an update and a change of the interval leave nothing open", () => {
    const span = { from: 40 * second, to: 50 * second };
    const log = run(100, [
      { is: "updated", restartsIdleClock: false, ...span },
      { is: "rules", rules: { ...rules, intervalMs: second }, ...span },
    ]);
    expect(seconds(judge(log, 100 * second).day)).toEqual([97, 100]);
  });

  test("a browser that reports no other application leaves a heartbeat open", () => {
    const [start, ...log] = run(200, elsewhere(40, 60));
    const unreported = { is: "rules", from: 0, to: 0, rules: { ...rules, reportsFocus: false } } as const;
    expect(start?.is).toBe("rules");
    expect(seconds(judge([unreported, ...log], 200 * second).day)).toEqual([112, 200]);
  });

  test("all time at the computer counts if the rules say so", () => {
    const changed = { is: "rules", from: 0, to: 0, rules: { ...rules, countsEverything: true } } as const;
    const log = [changed, ...run(100, elsewhere(40, 60)).slice(1)];
    expect(judge(log, 100 * second).day.most).toBe(100 * second);
  });
});

describe("the verdict", () => {
  // 70 s, a natural break of 80 s, then 150 s up to a skip, then 40 s.
  const skip: Entry = { is: "skipped", from: 300 * second, to: 301 * second, isSure: true };
  const log = run(340, [skip], within(70, 150));
  const right: Reading = {
    ...{ at: 340 * second, clockMs: 40 * second, dayMs: 260 * second, breaks: 1 },
    ...{ skipped: 1, routines: 0, isDue: false },
  };
  const verdict = (wrong: Partial<Reading>) => disagreements({ ...right, ...wrong }, judge(log, right.at));

  test("finds nothing in a right reading", () => expect(verdict({})).toEqual([]));

  test.each([
    ["too much on the clock", { clockMs: 47 * second }, "the clock"],
    ["too little on the clock", { clockMs: 33 * second }, "the clock"],
    ["too much in the day", { dayMs: 275 * second }, "active time"],
    ["too little in the day", { dayMs: 240 * second }, "active time"],
    ["a lost break", { breaks: 0 }, "natural breaks"],
    ["a doubled break", { breaks: 2 }, "natural breaks"],
    ["a lost skip", { skipped: 0 }, "skips"],
    ["a doubled skip", { skipped: 2 }, "skips"],
    ["a routine that nobody did", { routines: 1 }, "routines"],
    ["a debt that is paid", { isDue: true }, "says that a break is due"],
  ])("finds %s", (_, wrong, words) => {
    const found = verdict(wrong);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  test("finds a debt that was lost", () => {
    const at = 299 * second;
    const lost = { ...right, at, clockMs: 149 * second, dayMs: 219 * second, skipped: 0 };
    expect(disagreements(lost, judge(log, at))).toEqual(["a break is due, and Limber does not know"]);
    expect(disagreements({ ...lost, isDue: true }, judge(log, at))).toEqual([]);
  });
});
