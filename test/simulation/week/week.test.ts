import { describe, expect, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { inHolds, nearKeys, takesFocus, tooLate, withoutDebt } from "./claims.ts";
import { drawWeek } from "./drawing.ts";
import { playWeek, type WeekSetup } from "./playWeek.ts";
import { weekTruthOf } from "./weekTruth.ts";

const flavours: Flavour[] = ["chromium", "firefox"];
const timeout = 240_000;

async function lived(setup: WeekSetup) {
  const trace = await playWeek(setup);
  return { trace, truth: weekTruthOf(trace) };
}

/**
 * The claims about the nudge, checked on the week that `npm run week` prints. The keystroke rule concerns the
 * popup and the window, which take the focus. A notification and the badge take none and come when the
 * patience of a person who never stops typing is over; they are exempt from that rule only.
 */
describe.each(flavours)("a working week in %s", { timeout }, async flavour => {
  const week = lived({ flavour });

  test("no popup and no window comes within 5 s of a keystroke", async () =>
    expect([...nearKeys((await week).trace)]).toEqual([]));

  test("no nudge comes during a hold", async () => expect([...inHolds((await week).trace)]).toEqual([]));

  test("every nudge comes within patience + 60 s after it was possible", async () => {
    const { trace, truth } = await week;
    expect([...tooLate(trace, truth)]).toEqual([]);
  });

  test("no nudge comes without a due break", async () => {
    const { trace, truth } = await week;
    expect([...withoutDebt(trace, truth)]).toEqual([]);
  });

  test("no error is thrown or logged", async () => {
    const { browser } = (await week).trace;
    expect(browser.errors).toEqual([]);
    expect(browser.log.filter(([level]) => level === "error")).toEqual([]);
  });

  test("the week has every surface, every hold of a due break and every answer", async () => {
    const { trace, truth } = await week;
    const held = new Set(truth.blockedBy.filter((_, second) => truth.owed[second]));
    expect([...held]).toEqual(
      expect.arrayContaining([
        ...["the call", "the film", "full screen", "another app", "the pause", "the snooze"],
      ]),
    );
    const surfaces = new Set(trace.nudges.map(({ surface }) => surface));
    expect([...surfaces].sort()).toEqual(["badge", "notification", "popup"]);
    expect(trace.nudges.filter(takesFocus).length).toBeGreaterThan(50);
    const answers = new Set(trace.contacts.map(({ what }) => what));
    expect([...answers]).toEqual(expect.arrayContaining(["done", "partial", "snooze", "skip", "closed"]));
  });

  test("the drawing has 120 columns and one line for each hour", async () => {
    const { trace, truth } = await week;
    const lines = drawWeek(trace, truth);
    expect(lines.filter(line => [...line].length > 120)).toEqual([]);
    expect(lines.filter(line => /^ ?\d+ {2}\S{60}( |$)/.test(line)).length).toBe(46);
  });
});

/** The days that are enough to make a claim fail. */
const days = 2;

/** A claim that nothing can break proves nothing: each one fails on a week in which it should. */
describe("a claim fails", { timeout }, () => {
  test("on popups at once, in the middle of a sentence", async () => {
    const { trace } = await lived({ days, settings: { nudgeLevel: "now" } });
    expect([...nearKeys(trace)]).not.toEqual([]);
  });

  test("on calls that are no hold", async () => {
    const { trace } = await lived({ days, settings: { holdCalls: false } });
    expect([...inHolds(trace)].join()).toContain("held by the call");
  });

  test("without working hours", async () => {
    const { trace } = await lived({ days, settings: { hours: null } });
    expect([...inHolds(trace)].join()).toContain("held by the end of hours");
  });

  test("on ten minutes of patience", async () => {
    const { trace, truth } = await lived({ days, settings: { patienceMinutes: 10 } });
    expect([...tooLate(trace, truth)]).not.toEqual([]);
  });

  test("on a nudge that comes back an hour after a snooze", async () => {
    const { trace, truth } = await lived({ days, settings: { snoozeMinutes: 60 } });
    expect([...tooLate(trace, truth)]).not.toEqual([]);
  });

  test("on nudges five minutes too soon", async () => {
    const { trace, truth } = await lived({ days, settings: { intervalMinutes: 25 } });
    expect([...withoutDebt(trace, truth)]).not.toEqual([]);
  });
});

describe("what no browser reports", { timeout }, () => {
  // Browsers report idleness after 15 s at the earliest. A tab switch a second after the last key looks like
  // any other.
  test.fails("a person who switches tabs between two words gets no popup within 5 s of a key", async () => {
    const { trace } = await lived({ settling: 1 });
    expect([...nearKeys(trace)]).toEqual([]);
  });
});
