import fc from "fast-check";
import { expect, test } from "vitest";
import { bounds } from "../../../../src/core/settings.ts";
import { placeOf, sliderSteps, valueAt } from "../../../../src/ui/fields/sliderScale.ts";

const anyBounds = fc.constantFrom(...Object.values(bounds));
const anyPlace = fc.integer({ min: -50, max: sliderSteps + 50 });

test("the slider's ends are the bounds' ends", () => {
  for (const each of Object.values(bounds)) {
    expect(valueAt(0, each)).toBe(each.min);
    expect(valueAt(sliderSteps, each)).toBe(each.max);
    expect(placeOf(each.min, each)).toBe(0);
    expect(placeOf(each.max, each)).toBe(sliderSteps);
  }
});

test("every place is a whole number within bounds", () => {
  fc.assert(
    fc.property(anyPlace, anyBounds, (place, { min, max }) => {
      const value = valueAt(place, { min, max });
      expect(Number.isInteger(value) && value >= min && value <= max).toBe(true);
    }),
  );
});

test("further along is never less", () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, anyBounds, (a, b, limits) => {
      expect(valueAt(Math.max(a, b), limits)).toBeGreaterThanOrEqual(valueAt(Math.min(a, b), limits));
    }),
  );
});

test("30 of 240 minutes, the usual interval, is reached and kept", () => {
  const place = placeOf(30, bounds.intervalMinutes);
  expect(valueAt(place, bounds.intervalMinutes)).toBe(30);
  expect(place / sliderSteps).toBeCloseTo(0.35, 1);
});
