import { expect, it } from "vitest";
import { put, putNumber, putPoint, take } from "../../../../../src/core/figure/geometry/pen.ts";

it("rounds to tenths, without a minus before nought and without an exponent", () => {
  for (const n of [1.25, -1.26, 0.04, -0.04, -0.06, 1e-9, 120, -12.34]) putNumber(n);
  expect(take()).toBe(" 1.3 -1.3 0 0 -0.1 0 120 -12.3");
});

it("begins a new path after each one", () => {
  putPoint("M", 1, 2);
  put("Z");
  expect(take()).toBe("M 1 2Z");
  expect(take()).toBe("");
});
