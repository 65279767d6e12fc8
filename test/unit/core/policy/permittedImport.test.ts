import { expect, test } from "vitest";
import { importPlan } from "../../../../src/core/data/importPlan.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { permittedImport } from "../../../../src/core/policy/permittedImport.ts";
import { noPolicy } from "../../../../src/core/policy/policy.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";

const days = [{ ...emptyDay("2026-11-28"), full: 2 }];
const settings = { ...defaultSettings, intervalMinutes: 200, theme: "dark", tempo: "brisk" } as const;
const file = { source: "limber", days, leftOut: 1, settings } as const;
const now = { ...defaultSettings, intervalMinutes: 60 };
const plan = importPlan([file], [], now);

test("an import stays as it is where nobody manages the browser", () => {
  expect(permittedImport(plan, now, noPolicy)).toEqual({ ...plan, isCut: false });
});

test("an import brings no locked setting, and numbers within the limits", () => {
  const limits = { intervalMinutes: { min: 20, max: 60 } };
  const cut = permittedImport(plan, now, { ...noPolicy, limits, locked: new Set(["theme"]) });
  expect(cut).toMatchObject({ days, fresh: 1, isCut: true, differing: ["tempo"] });
  expect(cut.settings).toEqual({ ...settings, intervalMinutes: 60, theme: "system" });
});

test("an import brings no day where the history is off", () => {
  const cut = permittedImport(plan, now, { ...noPolicy, isHistoryOff: true });
  expect(cut).toMatchObject({ days: [], fresh: 0, grown: 0, leftOut: 0, isCut: true });
  expect(cut.differing).toEqual(plan.differing);
});
