import { describe, expect, test } from "vitest";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { inHolds, nearKeys, takesFocus, tooLate, withoutDebt } from "./claims.ts";
import { drawWeek } from "./drawing.ts";
import { playWeek, type WeekSetup } from "./playWeek.ts";
import { truthOf } from "./weekTruth.ts";

const flavours: Flavour[] = ["chromium", "firefox"];
const timeout = 240_000;

async function lived(setup: WeekSetup) {
  const trace = await playWeek(setup);
  return { trace, truth: truthOf(trace) };
}

/**
 * The claims of the nudge, on the week that `npm run week` prints. The rule about keystrokes is for what takes the focus, the popup
 * and the window. A notification and the badge, which come where the patience ran out because somebody never stopped typing,
 * take none: they are exempt from it, and from nothing else.
 */
describe.each(flavours)("a working week in %s", { timeout }, async flavour => {
  const week = lived({ flavour });

  test("no popup and no window comes within 5 s of a keystroke", async () =>
    expect([...nearKeys((await week).trace)]).toEqual([]));

  test("no nudge at all comes inside a hold", async () =>
    expect([...inHolds((await week).trace)]).toEqual([]));

  test("none comes later than patience + 60 s after it could have come, and none is forgotten", async () => {
    const { trace, truth } = await week;
    expect([...tooLate(trace, truth)]).toEqual([]);
  });

  test("none comes that is not owed", async () => {
    const { trace, truth } = await week;
    expect([...withoutDebt(trace, truth)]).toEqual([]);
  });

  test("nothing goes wrong that is only logged", async () => {
    const { browser } = (await week).trace;
    expect(browser.errors).toEqual([]);
    expect(browser.log.filter(([level]) => level === "error")).toEqual([]);
  });

  test("is a week worth telling: every surface, every hold while something is owed, every answer", async () => {
    const { trace, truth } = await week;
    const held = new Set(truth.kept.filter((_, second) => truth.owed[second]));
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

  test("is drawn in 120 columns, an hour a line", async () => {
    const { trace, truth } = await week;
    const lines = drawWeek(trace, truth);
    expect(lines.filter(line => [...line].length > 120)).toEqual([]);
    expect(lines.filter(line => /^ ?\d+ {2}\S{60}( |$)/.test(line)).length).toBe(46);
  });
});

/** The first days show enough where a claim is to fail. */
const days = 2;

/** A claim that nothing can break proves nothing: each fails on the first days of a week in which it should. */
describe("the claims can fail", { timeout }, () => {
  test("on a popup at once, which comes in the middle of a sentence", async () => {
    const { trace } = await lived({ days, settings: { nudgeLevel: "now" } });
    expect([...nearKeys(trace)]).not.toEqual([]);
  });

  test("on calls that hold nothing", async () => {
    const { trace } = await lived({ days, settings: { holdCalls: false } });
    expect([...inHolds(trace)].join()).toContain("held by the call");
  });

  test("on hours that nobody keeps", async () => {
    const { trace } = await lived({ days, settings: { hours: null } });
    expect([...inHolds(trace)].join()).toContain("held by the end of hours");
  });

  test("on ten minutes of patience", async () => {
    const { trace, truth } = await lived({ days, settings: { patienceMinutes: 10 } });
    expect([...tooLate(trace, truth)]).not.toEqual([]);
  });

  test("on a nudge that never comes back after a snooze", async () => {
    const { trace, truth } = await lived({ days, settings: { snoozeMinutes: 60 } });
    expect([...tooLate(trace, truth)]).not.toEqual([]);
  });

  test("on a nudge that comes five minutes too soon", async () => {
    const { trace, truth } = await lived({ days, settings: { intervalMinutes: 25 } });
    expect([...withoutDebt(trace, truth)]).not.toEqual([]);
  });
});

describe("what no browser tells", { timeout }, () => {
  // The least that browsers tell of idle hands is 15 s: a switch a second after the last key looks like any other.
  test.fails("a popup comes within 5 s of the keys of somebody who switches tabs between two words", async () => {
    const { trace } = await lived({ settling: 1 });
    expect([...nearKeys(trace)]).toEqual([]);
  });
});
