import { describe, expect, it } from "vitest";
import type { ImportedFile } from "../../../../src/core/data/days/importedFile.ts";
import { mergeDays } from "../../../../src/core/data/days/mergeDays.ts";
import { importPlan } from "../../../../src/core/data/importPlan.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { settings, someDays } from "./examples.ts";

const file: ImportedFile = { source: "limber", days: someDays(132), leftOut: 0, settings };
const bare: ImportedFile = { source: "workrave", days: someDays(5), leftOut: 2 };

describe("an import", () => {
  it("tells how many of its days are new, how many grow, and which settings differ", () => {
    const stored = someDays(132)
      .slice(0, 120)
      .map((day, index) => (index === 7 ? { ...day, activeMs: 1 } : day));
    const plan = importPlan([file], stored, defaultSettings);
    expect(plan).toMatchObject({ fresh: 12, grown: 1, differing: ["intervalMinutes", "theme"] });
    expect(plan.days).toHaveLength(132);
  });

  it("of the same file twice counts no day twice, in one import or in two", () => {
    const once = importPlan([file], [], settings);
    expect(importPlan([file, file], [], settings).days).toEqual(once.days);
    expect(importPlan([file], mergeDays([], once.days), settings)).toMatchObject({ fresh: 0, grown: 0 });
  });

  it("leaves out the days of a computer whose days arrive by the browser's sync: they are here already", () => {
    const saved = { ...file, device: "desk0001" };
    const plan = importPlan([saved, bare], [], settings, ["desk0001", "lapt0001"]);
    expect(plan).toMatchObject({ coming: bare.days, fresh: bare.days.length, grown: 0 });
    expect(plan.days).toHaveLength(132);
    expect(importPlan([saved], [], settings, ["lapt0001"]).coming).toEqual(file.days);
    expect(importPlan([file], [], settings, ["desk0001"]).coming).toEqual(file.days);
  });

  it("of several files names each program once, and takes the settings of the last file that has any", () => {
    const plan = importPlan([file, { ...file, settings: defaultSettings }, bare], [], settings);
    expect(plan).toMatchObject({ sources: ["limber", "workrave"], leftOut: 2, settings: defaultSettings });
  });

  it("without settings leaves all as they are", () => {
    const plan = importPlan([bare], [], settings);
    expect(plan.differing).toEqual([]);
    expect(plan).not.toHaveProperty("settings");
  });
});
