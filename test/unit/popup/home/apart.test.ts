import fc from "fast-check";
import { expect, it } from "vitest";
import { apart } from "../../../../popup/home/apart.ts";

it("leaves what lies apart where it is, and parts what does not", () => {
  expect(apart([20, 60, 61], 10, 5, 195)).toEqual([20, 60, 70]);
  expect(apart([190, 194], 10, 5, 195)).toEqual([185, 195]);
  expect(apart([], 10, 5, 195)).toEqual([]);
});

it("keeps order, gap and bounds, and comes closer where there are too many", () => {
  const place = fc.double({ min: 5, max: 195, noNaN: true });
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 60 }), drawn => {
      const places = apart(
        drawn.toSorted((a, b) => a - b),
        10,
        5,
        195,
      );
      const least = Math.min(10, 190 / (drawn.length - 1)) - 1e-6;
      for (const [index, at] of places.entries()) {
        expect(at).toBeGreaterThanOrEqual(5 - 1e-6);
        expect(at).toBeLessThanOrEqual(195 + 1e-6);
        if (index > 0) expect(at - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(least);
      }
    }),
  );
});
