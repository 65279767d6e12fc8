import { describe, expect, it } from "vitest";
import "../inLanguage.ts";

const { habitLocale, hourCycle } = await import("../../../../src/browser/region.ts");
const { tabledWeek, weekInfo } = await import("../../../../src/ui/words/region.ts");
const { workdays } = await import("../../../../src/ui/words/weekdays.ts");

describe("the region", () => {
  it.each([
    ["en-GB", ["de-DE"], "en-GB"],
    ["es", ["en-US", "es-MX", "es-ES"], "es-MX"],
    ["he", ["en-US", "en"], "he"],
    ["no locale at all", ["de-DE"], "no locale at all"],
  ])("of a browser in %s for a person with %j is %s", (own, preferred, habit) =>
    expect(habitLocale(own, preferred)).toBe(habit),
  );
});

describe("the clock", () => {
  it.each([
    ["en-US", "h12"],
    ["en-GB", "h23"],
    ["de", "h23"],
    ["he", "h23"],
    ["ar", "h12"],
    ["no locale at all", undefined],
  ])("of %s is %s", (tag, clock) => expect(hourCycle(tag)).toBe(clock));
});

describe("the week", () => {
  it.each([
    ["en-US", [0, 1, 2, 3, 4]],
    ["de", [0, 1, 2, 3, 4]],
    ["he", [0, 1, 2, 3, 6]],
    ["ar", [0, 1, 2, 3, 6]],
    ["fa", [0, 1, 2, 3, 5, 6]],
    ["ar-AE", [0, 1, 2, 3, 4]],
  ])("of %s has the working days %j", (tag, days) => expect(workdays(tag)).toEqual(days));

  it("is the same in a browser that does not tell it", () => {
    for (const tag of [
      "en-US",
      "de-DE",
      "he-IL",
      "ar-EG",
      "fa-IR",
      "pt-BR",
      "dv-MV",
      "hi-IN",
      "ar-AE",
      "ps-AF",
    ]) {
      const { firstDay, weekend } = weekInfo(tag);
      expect(tabledWeek(tag.slice(-2)), tag).toEqual({ firstDay, weekend });
    }
  });

  it("of a language without a region is that of its most likely one", () =>
    expect(weekInfo("he").weekend).toEqual([5, 6]));
});
