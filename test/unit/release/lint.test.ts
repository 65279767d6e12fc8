import { expect, it } from "vitest";
import { lintProblem } from "../../../scripts/release/lint.ts";

const report = (errors: number, warnings: number, notices: number) =>
  JSON.stringify({ count: 0, summary: { errors, warnings, notices }, errors: [] });

it("lintProblem counts errors, warnings and notices alike", () => {
  expect(lintProblem(report(0, 0, 0))).toBeUndefined();
  expect(lintProblem(report(1, 2, 0))).toBe("web-ext lint finds 1 errors, 2 warnings and 0 notices.");
  expect(lintProblem(report(0, 0, 1))).toContain("1 notices");
});

it("lintProblem refuses a report that it cannot read", () => expect(() => lintProblem("{}")).toThrow());
