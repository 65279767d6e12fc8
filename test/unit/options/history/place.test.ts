import fc from "fast-check";
import { expect, it } from "vitest";
import { levels } from "../../../../options/history/charts/place.ts";

it("keeps what lies apart on the lowest level, and lifts what does not", () => {
  expect(levels([0.1, 0.5, 0.9], 0.03)).toEqual([0, 0, 0]);
  expect(levels([0.1, 0.11, 0.12, 0.14], 0.03)).toEqual([0, 1, 2, 0]);
  expect(levels([], 0.03)).toEqual([]);
});

it("never lets two dots of one level touch", () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), drawn => {
      const places = drawn.toSorted((a, b) => a - b);
      const all = levels(places, 0.03);
      for (const [index, place] of places.entries())
        for (const [before, other] of places.slice(0, index).entries())
          if (all[before] === all[index]) expect(place - other).toBeGreaterThanOrEqual(0.03);
    }),
  ));
