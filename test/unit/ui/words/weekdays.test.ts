import { describe, expect, test } from "vitest";
import { inLanguage } from "../inLanguage.ts";

const { weekdayName, weekOrder, workdays } = await import("../../../../src/ui/words/weekdays.ts");

describe("the week", () => {
  test("has the day names of the language", () => {
    inLanguage("en");
    expect([0, 5, 6].map(weekdayName)).toEqual(["Monday", "Saturday", "Sunday"]);
    inLanguage("de");
    expect(weekdayName(2)).toBe("Mittwoch");
  });

  // Node 20 lacks `getWeekInfo`; this stub returns the values of the browsers.
  test("starts and ends as in the region", () => {
    const weeks = { "en-US": [7, [6, 7]], "ar-EG": [6, [5, 6]], "de-DE": [1, [6, 7]] } as const;
    Object.defineProperty(Intl.Locale.prototype, "getWeekInfo", {
      configurable: true,
      value(this: Intl.Locale) {
        const [firstDay, weekend] = Object.entries(weeks).find(([tag]) => tag === this.toString())?.[1] ?? [
          1,
          [],
        ];
        return { firstDay, weekend };
      },
    });
    expect(weekOrder("en-US")).toEqual([6, 0, 1, 2, 3, 4, 5]);
    expect(weekOrder("de-DE")[0]).toBe(0);
    expect(weekOrder("ar-EG")[0]).toBe(5);
    expect(workdays("ar-EG")).toEqual([0, 1, 2, 3, 6]);
    Reflect.deleteProperty(Intl.Locale.prototype, "getWeekInfo");
  });

  test("is the international one for an unknown locale", () => {
    expect(weekOrder("no locale at all")).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(workdays("no locale at all")).toEqual([0, 1, 2, 3, 4]);
  });
});
