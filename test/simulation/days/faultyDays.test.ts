import fc from "fast-check";
import { describe, test } from "vitest";
import { type DrawnDay, drawn, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { playAndJudge, search } from "./property.ts";

/** A browser that reports the person's presence late, every time. */
const late = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
  fc.tuple(days, fc.constantFrom(1, 2)).map(([day, lateSeconds]) => ({ ...day, lateSeconds }));

describe("the clock goes on", { timeout: timeLimit }, () => {
  test("when alarms are late and presence is reported late and twice", () =>
    search("late", late(drawn(randomSpans(["repeatIdle", "kill", "tab"], []))), day => {
      const alarmLateness = () => 20_000;
      return playAndJudge({ faults: { alarmLateness } })(day);
    }));
  test("when storage fails for a while, from the session's memory", () =>
    search(
      "storage fails",
      drawn(randomSpans(["storage", "tab"], []), false),
      playAndJudge({ lifespan: Number.POSITIVE_INFINITY }),
    ));
});
