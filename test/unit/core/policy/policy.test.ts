import { expect, test } from "vitest";
import { limitsOf, noPolicy } from "../../../../src/core/policy/policy.ts";

const own = { min: 1, max: 240 };

test("limits are the organisation's, or else Limber's own", () => {
  const limits = { intervalMinutes: { min: 20, max: 60 } };
  expect(limitsOf({ ...noPolicy, limits }, "intervalMinutes", own)).toEqual({ min: 20, max: 60 });
  expect(limitsOf({ ...noPolicy, limits }, "snoozeMinutes", own)).toBe(own);
  expect(limitsOf(noPolicy, "toString", own)).toBe(own);
});
