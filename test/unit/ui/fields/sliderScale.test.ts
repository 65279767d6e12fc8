import fc from "fast-check";
import { expect, test } from "vitest";
import { bounds } from "../../../../src/core/settings.ts";
import { positionOf, type SliderScale, sliderSteps, valueAt } from "../../../../src/ui/fields/sliderScale.ts";

const anyBounds = fc.constantFrom(...Object.values(bounds));
const anyScale = fc.constantFrom<SliderScale>("even", "fine");
const anyPosition = fc.integer({ min: -50, max: sliderSteps + 50 });

test.each<SliderScale>(["even", "fine"])("the ends of the slider are the bounds: %s", scale => {
  for (const each of Object.values(bounds)) {
    expect(valueAt(0, each, scale)).toBe(each.min);
    expect(valueAt(sliderSteps, each, scale)).toBe(each.max);
    expect(positionOf(each.min, each, scale)).toBe(0);
    expect(positionOf(each.max, each, scale)).toBe(sliderSteps);
  }
});

test("every position has a whole value within bounds", () => {
  fc.assert(
    fc.property(anyPosition, anyBounds, anyScale, (position, { min, max }, scale) => {
      const value = valueAt(position, { min, max }, scale);
      expect(Number.isInteger(value) && value >= min && value <= max).toBe(true);
    }),
  );
});

test("a higher position never has a lower value", () => {
  fc.assert(
    fc.property(anyPosition, anyPosition, anyBounds, anyScale, (a, b, limits, scale) => {
      const [lower, higher] = [Math.min(a, b), Math.max(a, b)].map(each => valueAt(each, limits, scale));
      expect(higher).toBeGreaterThanOrEqual(lower ?? Number.NaN);
    }),
  );
});

test("30 of 240 minutes, the default interval, has a position that yields 30 again", () => {
  const position = positionOf(30, bounds.intervalMinutes, "fine");
  expect(valueAt(position, bounds.intervalMinutes, "fine")).toBe(30);
  expect(position / sliderSteps).toBeCloseTo(0.35, 1);
});

test("55 % is half the way from 10 to 100 %", () => {
  expect(positionOf(55, bounds.chimeVolumePercent, "even")).toBe(sliderSteps / 2);
  expect(valueAt(sliderSteps / 2, bounds.chimeVolumePercent, "even")).toBe(55);
});
