import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { inLanguage, inRegion } from "../inLanguage.ts";

const format = await import("../../../../src/ui/words/format.ts");
const hour = minutes(60);

describe("formats in English", () => {
  beforeEach(() => inLanguage("en"));

  test.each([
    [0, "0 s"],
    [seconds(10), "10 s"],
    [minutes(18), "18 min"],
    [minutes(4) + seconds(10), "4 min 10 s"],
    [seconds(59.6), "1 min"],
    [hour, "1 h"],
    [hour + minutes(40), "1 h 40 min"],
    [hour + seconds(20), "1 h"],
    [hour - 1, "1 h"],
    [2 * hour - seconds(20), "2 h"],
    [-5, "0 s"],
    [Number.NaN, "0 s"],
    [1234 * hour, "1,234 h"],
  ])("%d ms is %s", (length, words) => {
    expect(format.formatDuration(length)).toBe(words);
  });

  test("a duration has one or two parts, and a zero only if it is zero", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), length => {
        const parts = format.formatDuration(length).match(/[\d,]+ (h|min|s)\b/g) ?? [];
        expect([1, 2]).toContain(parts.length);
        if (length >= 500) expect(parts.join()).not.toMatch(/\b0 /);
      }),
    );
  });

  test("minutes never become hours, and numbers follow the language", () => {
    expect(format.formatMinutes(240)).toBe("240 min");
    expect(format.formatSeconds(600)).toBe("600 s");
    expect(format.formatNumber(12345)).toBe("12,345");
  });

  test("the time of day follows the time zone", () => {
    expect(format.formatClock(Date.UTC(2026, 2, 2, 9, 41), "Asia/Tokyo")).toMatch(/^6:41\sPM$/);
  });
});

test.each([
  ["en-US", /^2:05\sPM$/, /^Tue,? 9:00\sAM$/, /^12:05\sAM$/],
  ["en-GB", /^14:05$/, /^Tue,? 09:00$/, /^00:05$/],
  ["de", /^14:05$/, /^Tue,? 09:00$/, /^00:05$/],
  ["he", /^14:05$/, /^Tue,? 09:00$/, /^00:05$/],
  ["en-AU", /^2:05\sPM$/i, /^Tue,? 9:00\sAM$/i, /^12:05\sAM$/i],
  ["no region at all", /^2:05\sPM$/, /^Tue,? 9:00\sAM$/, /^12:05\sAM$/],
])("English words follow the clock of the browser's region (%s)", (region, afternoon, soon, midnight) => {
  inLanguage("en");
  inRegion(region);
  const now = Date.UTC(2026, 2, 2, 14, 5);
  expect(format.formatClock(now, "UTC")).toMatch(afternoon);
  expect(format.formatSoon(Date.UTC(2026, 2, 3, 9), now, "UTC")).toMatch(soon);
  expect(format.formatClock(Date.UTC(2026, 2, 2, 0, 5), "UTC")).toMatch(midnight);
  inRegion("en-US");
});

test("a time of another day has its weekday", () => {
  inLanguage("de");
  inRegion("de");
  const now = Date.UTC(2026, 2, 2, 20);
  expect(format.formatSoon(Date.UTC(2026, 2, 2, 21), now, "UTC")).toBe("21:00");
  expect(format.formatSoon(Date.UTC(2026, 2, 3, 9), now, "UTC")).toMatch(/^Di\.?,? 0?9:00$/);
});

test("numbers and times follow the language", () => {
  inLanguage("de");
  inRegion("de");
  expect(format.formatNumber(12345)).toBe("12.345");
  expect(format.formatClock(Date.UTC(2026, 2, 2, 14, 5), "UTC")).toBe("14:05");
  inLanguage("ar-EG");
  expect(format.formatMinutes(18)).toBe("١٨ min");
});
