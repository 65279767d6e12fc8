import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/core/settings.ts";
import { flavours } from "../../simulatedBrowser/core.ts";
import { depth, timeLimit, weekDays } from "../depth.ts";
import { inHolds, nearKeys, takesFocus, tooLate, withoutDebt } from "./claims.ts";
import { drawWeek } from "./drawing.ts";
import { plannedWeek } from "./plan/plan.ts";
import type { PlayedWeek } from "./playedWeek.ts";
import { playWeek, type WeekSetup } from "./playWeek.ts";
import { type WeekTruth, weekTruthOf } from "./weekTruth.ts";

async function playAndJudge(setup: WeekSetup) {
  const week = await playWeek(setup);
  return { week, truth: weekTruthOf(week) };
}

/**
 * The claims about the nudge, checked on the week that `npm run week` prints. The keystroke rule concerns the popup and the
 * window, which take the focus. A notification and the badge take none and come when the patience of a person who never stops
 * typing is over; they are exempt from that rule only.
 */
describe.each(flavours)("a working week in %s", { timeout: timeLimit }, async flavour => {
  const played = playAndJudge({ flavour, days: weekDays });

  test("no popup and no window comes within 5 s of a keystroke", async () =>
    expect([...nearKeys((await played).week)]).toEqual([]));

  test("no nudge comes during a hold", async () => expect([...inHolds((await played).week)]).toEqual([]));

  test("every nudge comes within patience + 60 s after it was possible", async () => {
    const { week, truth } = await played;
    expect([...tooLate(week, truth)]).toEqual([]);
  });

  test("no nudge comes without a due break", async () => {
    const { week, truth } = await played;
    expect([...withoutDebt(week, truth)]).toEqual([]);
  });

  test("no error is thrown or logged", async () => {
    const { browser } = (await played).week;
    expect(browser.errors).toEqual([]);
    expect(browser.log.filter(([level]) => level === "error")).toEqual([]);
  });

  if (depth !== "quick")
    test("the week has every surface, every hold of a due break and every answer", async () => {
      const { week, truth } = await played;
      const held = new Set(truth.blockedBy.filter((_, second) => truth.isDue[second]));
      expect([...held]).toEqual(
        expect.arrayContaining([
          ...["the call", "the film", "full screen", "another app", "the pause", "the snooze"],
        ]),
      );
      const surfaces = new Set(week.nudges.map(({ surface }) => surface));
      expect([...surfaces].sort()).toEqual(["badge", "notification", "popup"]);
      expect(week.nudges.filter(takesFocus).length).toBeGreaterThan(50);
      const answers = new Set(week.contacts.map(({ what }) => what));
      expect([...answers]).toEqual(expect.arrayContaining(["done", "partial", "snooze", "skip", "closed"]));
    });

  test("the drawing has 120 columns and one line for each hour", async () => {
    const { week, truth } = await played;
    const lines = drawWeek(week, truth);
    expect(lines.filter(line => [...line].length > 120)).toEqual([]);
    expect(lines.filter(line => /^ ?\d+ {2}\S{60}( |$)/.test(line)).length).toBe(
      plannedWeek.filter(({ day }) => day < weekDays).length,
    );
  });
});

type Claim = (week: PlayedWeek, truth: WeekTruth) => Iterable<string>;

/** Settings that break a claim, and what the claim then says. */
const failures: readonly (readonly [string, Partial<Settings>, Claim, string])[] = [
  ["popups at once, in the middle of a sentence", { nudgeLevel: "now" }, nearKeys, "a key was struck"],
  ["nudges five minutes too soon", { intervalMinutes: 25 }, withoutDebt, "no break was due"],
  ["calls that are no hold", { holdCalls: false }, inHolds, "held by the call"],
  ["no working hours", { hours: null }, inHolds, "held by the end of hours"],
  ["ten minutes of patience", { patienceMinutes: 10 }, tooLate, "due and free"],
  ["a nudge an hour after a snooze", { snoozeMinutes: 60 }, tooLate, "due and free"],
];

/** A claim that nothing can break proves nothing. A quick run plays only the first failure. */
describe("a claim fails", { timeout: timeLimit }, () => {
  test.each(depth === "quick" ? failures.slice(0, 1) : failures)(
    "with %s",
    async (_, settings, claim, says) => {
      const { week, truth } = await playAndJudge({ days: Math.min(2, weekDays), settings });
      expect([...claim(week, truth)].join()).toContain(says);
    },
  );
});

if (depth !== "quick")
  describe("what no browser reports", { timeout: timeLimit }, () => {
    // Browsers report idleness after 15 s at the earliest. A tab switch a second after the last key looks like any other.
    test.fails("a person who switches tabs between two words gets no popup within 5 s of a key", async () => {
      const { week } = await playAndJudge({ settling: 1 });
      expect([...nearKeys(week)]).toEqual([]);
    });
  });
