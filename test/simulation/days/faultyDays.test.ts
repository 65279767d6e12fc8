import fc from "fast-check";
import { describe, test } from "vitest";
import { type DrawnDay, drawn, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { playAndJudge, search } from "./property.ts";

/** A browser that reports the person's presence late, every time. */
const late = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
  fc.tuple(days, fc.constantFrom(1, 2)).map(([day, lateSeconds]) => ({ ...day, lateSeconds }));

/** Whole minutes: many a silence ends in the second in which a heartbeat finds the person idle. */
const wholeMinutes = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
  days.map(day => ({
    ...day,
    settings: { ...day.settings, idleSeconds: 60 },
    spans: day.spans.map(one =>
      "activity" in one ? { ...one, seconds: 60 * Math.max(1, Math.round(one.seconds / 60)) } : one,
    ),
  }));

describe("the clock goes on", { timeout: timeLimit }, () => {
  test("when alarms are late and presence is reported late and twice", () =>
    search("late", late(drawn(randomSpans(["repeatIdle", "kill", "tab"], []))), day => {
      const alarmLateness = () => 20_000;
      return playAndJudge({ faults: { alarmLateness } })(day);
    }));
  test("when a look at the person is ahead of the browser's report, which may never come", () =>
    search(
      "ahead",
      wholeMinutes(drawn(randomSpans(["kill", "tab"], []))),
      playAndJudge({ faults: { idlePoll: 500, idleLateness: () => 0 }, lateSeconds: 1 }),
    ));
  test("when storage fails for a while, from the session's memory", () =>
    search(
      "storage fails",
      drawn(randomSpans(["storage", "tab"], []), false),
      playAndJudge({ lifespan: Number.POSITIVE_INFINITY }),
    ));
});
