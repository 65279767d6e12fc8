import { expect, test } from "vitest";
import { day, draw } from "./day.ts";

test.each(["aa", "a1.61w7o,L301zxj", "aPpaSa!utsbBZilfTa<3>a"])(
  "a day is drawn with the letters from which it was read: %s",
  drawn => expect(draw(day(drawn))).toBe(drawn),
);

test("an unknown letter throws", () => expect(() => day("a?")).toThrow("?"));
