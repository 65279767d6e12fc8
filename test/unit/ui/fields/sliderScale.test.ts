import fc from "fast-check";
import { expect, test } from "vitest";
import { bounds } from "../../../../src/core/settings.ts";
import { positionOf, sliderSteps, valueAt } from "../../../../src/ui/fields/sliderScale.ts";

const anyBounds = fc.constantFrom(...Object.values(bounds));
const anyPosition = fc.integer({ min: -50, max: sliderSteps + 50 });

test("the ends of the slider are the bounds", () => {
  for (const each of Object.values(bounds)) {
    expect(valueAt(0, each)).toBe(each.min);
    expect(valueAt(sliderSteps, each)).toBe(each.max);
    expect(positionOf(each.min, each)).toBe(0);
    expect(positionOf(each.max, each)).toBe(sliderSteps);
  }
});

test("every position has a whole value within bounds", () => {
  fc.assert(
    fc.property(anyPosition, anyBounds, (position, { min, max }) => {
      const value = valueAt(position, { min, max });
      expect(Number.isInteger(value) && value >= min && value <= max).toBe(true);
    }),
  );
});

test("a higher position never has a lower value", () => {
  fc.assert(
    fc.property(anyPosition, anyPosition, anyBounds, (a, b, limits) => {
      expect(valueAt(Math.max(a, b), limits)).toBeGreaterThanOrEqual(valueAt(Math.min(a, b), limits));
    }),
  );
});

test("30 of 240 minutes, the default interval, has a position that yields 30 again", () => {
  const position = positionOf(30, bounds.intervalMinutes);
  expect(valueAt(position, bounds.intervalMinutes)).toBe(30);
  expect(position / sliderSteps).toBeCloseTo(0.35, 1);
});
