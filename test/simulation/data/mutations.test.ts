import fc from "fast-check";
import { expect, test } from "vitest";
import { exported, read } from "../../unit/core/data/examples.ts";
import { marinaraCsv, marinaraJson } from "../../unit/core/data/marinara/examples.ts";
import { workrave } from "../../unit/core/data/workrave/examples.ts";
import { depth } from "../depth.ts";
import { mutated } from "./mutated.ts";

/** Mutated exports that are always tried, and those of each other program. */
const exports = 5000;
const runs = depth === "quick" ? 400 : 5000;

const whole = exported(undefined, { state: { clock: { activeMs: 5 } } });

test(`of ${exports} mutated exports none throws, and none reads as anything but the export`, () => {
  const right = JSON.stringify(read(whole));
  fc.assert(
    fc.property(mutated(whole), text => {
      const reading = read(text);
      expect("refusal" in reading || JSON.stringify(reading) === right).toBe(true);
    }),
    { numRuns: exports },
  );
});

test.each([
  ["Marinara, JSON", marinaraJson],
  ["Marinara, CSV", marinaraCsv],
  ["Workrave", workrave],
])(`a mutated history never throws, and gives only days that can be: %s`, (_, text) =>
  fc.assert(
    fc.property(mutated(text), changed => {
      const reading = read(changed);
      if ("refusal" in reading) return;
      for (const day of reading.file.days) {
        expect(day.date >= "2020-01-01" && day.date <= "2026-11-30").toBe(true);
        expect(day.activeMs).toBeLessThanOrEqual(25 * 3_600_000);
        expect(Object.values(day).every(value => typeof value === "string" || value >= 0)).toBe(true);
      }
    }),
    { numRuns: runs },
  ),
);
