import { describe, expect, test } from "vitest";
import { flavours } from "../../simulatedBrowser/core.ts";
import { depth, timeLimit, weekDays } from "../depth.ts";
import { inHolds, nearKeys, takesFocus, tooLate, withoutDebt } from "./claims.ts";
import { drawWeek } from "./drawing.ts";
import { plannedWeek } from "./plan/plan.ts";
import { playAndJudge } from "./playAndJudge.ts";

/**
 * The claims about the nudge, checked on the week that `npm run week` prints; in Firefox on two days of it. The keystroke rule
 * concerns the popup and the window, which take the focus. A notification and the badge take none and come when the patience of a
 * person who never stops typing is over; they are exempt from that rule only.
 */
describe.each(flavours)("a working week in %s", { timeout: timeLimit }, async flavour => {
  const days = flavour === "chromium" ? weekDays : Math.min(2, weekDays);
  const played = playAndJudge({ flavour, days });

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

  if (depth !== "quick" && flavour === "chromium")
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
      plannedWeek.filter(({ day }) => day < days).length,
    );
  });
});
