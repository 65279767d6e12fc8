import { expect, test } from "vitest";
import { day, draw } from "./day.ts";

test.each(["aa", "a1.61w7o,L301zxj", "aPpaSa!utsbBZilfTa<3>a"])("a day is drawn as it is read: %s", drawn =>
  expect(draw(day(drawn))).toBe(drawn),
);

test("a letter that means nothing is refused", () => expect(() => day("a?")).toThrow("?"));
