import { expect, test } from "vitest";
import { inLanguage } from "../inLanguage.ts";

inLanguage("en");
const { explainNumberProblem, canStillBecomeRight } = await import(
  "../../../../src/ui/fields/numberProblem.ts"
);
const problems = ["empty", "notANumber", "notWhole", "tooSmall", "tooLarge"] as const;

test.each(problems)("the message for %s names the bounds and the value in force", problem => {
  const words = explainNumberProblem(problem, { min: 15, max: 600 }, "60 s");
  expect(words).toContain("15");
  expect(words).toContain("600");
  expect(words).toContain("60 s");
  expect(words).not.toMatch(/\$\d/);
});

test("only an empty or too small number can still become right", () => {
  expect(problems.filter(canStillBecomeRight)).toEqual(["empty", "tooSmall"]);
});
