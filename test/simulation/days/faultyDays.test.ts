import fc from "fast-check";
import { describe, test } from "vitest";
import { type DrawnDay, drawn, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { judged, search } from "./property.ts";

/** A browser that is late to say who is there, every time. */
const late = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
  fc.tuple(days, fc.constantFrom(1, 2)).map(([day, lateSeconds]) => ({ ...day, lateSeconds }));

describe("whatever the browser fails to do, the clock goes on", { timeout: timeLimit }, () => {
  test("alarms that are late, word of the person that is late and told again", () =>
    search("late", late(drawn(randomSpans(["repeatIdle", "kill", "tab"], []))), day => {
      const alarmLateness = () => 20_000;
      return judged({ faults: { alarmLateness } })(day);
    }));
  test("a storage that takes nothing for a while: the background goes on from browser", () =>
    search(
      "storage fails",
      drawn(randomSpans(["storage", "tab"], []), false),
      judged({ lifespan: Number.POSITIVE_INFINITY }),
    ));
});
