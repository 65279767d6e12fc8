import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/core/settings.ts";
import { timeLimit } from "../depth.ts";
import { inHolds, nearKeys, tooLate, withoutDebt } from "./claims.ts";
import { playAndJudge } from "./playAndJudge.ts";
import type { PlayedWeek } from "./playedWeek.ts";
import type { WeekTruth } from "./weekTruth.ts";

type Claim = (week: PlayedWeek, truth: WeekTruth) => Iterable<string>;

/** Settings that break a claim within so many days, and what the claim then says. */
const failures: readonly (readonly [string, Partial<Settings>, days: number, Claim, string])[] = [
  ["popups at once, in the middle of a sentence", { nudgeLevel: "now" }, 1, nearKeys, "a key was struck"],
  ["nudges five minutes too soon", { intervalMinutes: 25 }, 1, withoutDebt, "no break was due"],
  ["calls that are no hold", { holdCalls: false }, 1, inHolds, "held by the call"],
  ["no working hours", { hours: null }, 2, inHolds, "held by the end of hours"],
  ["ten minutes of patience", { patienceMinutes: 10 }, 1, tooLate, "due and free"],
  ["a nudge an hour after a snooze", { snoozeMinutes: 60 }, 1, tooLate, "due and free"],
];

/** A claim that nothing can break proves nothing. */
describe("a claim fails", { timeout: timeLimit }, () => {
  test.each(failures)("with %s", async (_, settings, days, claim, says) => {
    const { week, truth } = await playAndJudge({ days, settings });
    expect([...claim(week, truth)].join()).toContain(says);
  });
});

describe("what no browser reports", { timeout: timeLimit }, () => {
  // Browsers report idleness after 15 s at the earliest. A tab switch a second after the last key looks like any other.
  test.fails("a person who switches tabs between two words gets no popup within 5 s of a key", async () => {
    const { week } = await playAndJudge({ days: 3, settling: 1 });
    expect([...nearKeys(week)]).toEqual([]);
  });
});
