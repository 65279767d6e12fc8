import { expect, test } from "vitest";
import { limitsOf, maySync, noPolicy } from "../../../../src/core/policy/policy.ts";

const own = { min: 1, max: 240 };

test("limits are the organisation's, or else Limber's own", () => {
  const limits = { intervalMinutes: { min: 20, max: 60 } };
  expect(limitsOf({ ...noPolicy, limits }, "intervalMinutes", own)).toEqual({ min: 20, max: 60 });
  expect(limitsOf({ ...noPolicy, limits }, "snoozeMinutes", own)).toBe(own);
  expect(limitsOf(noPolicy, "toString", own)).toBe(own);
});

test("an organisation can forbid to synchronise", () => {
  expect(maySync(noPolicy)).toBe(true);
  expect(maySync({ ...noPolicy, isSyncOff: true })).toBe(false);
});
