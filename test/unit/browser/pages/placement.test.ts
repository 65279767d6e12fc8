import fc from "fast-check";
import { expect, it } from "vitest";
import { fitWithin } from "../../../../src/browser/pages/placement.ts";

const room = { left: 100, top: 30, width: 1280, height: 770 };
const place = { left: 300, top: 200, width: 400, height: 660 };

it("a window on screen stays where it is", () => {
  expect(fitWithin({ ...place, top: 100 }, room)).toEqual({ ...place, top: 100 });
});

it("every window fits on the screen", () => {
  const pixels = fc.integer({ min: -9999, max: 9999 });
  const size = fc.integer({ min: 300, max: 5000 });
  fc.assert(
    fc.property(fc.record({ left: pixels, top: pixels, width: size, height: size }), there => {
      const { left, top, width, height } = fitWithin(there, room);
      expect(left).toBeGreaterThanOrEqual(room.left);
      expect(top).toBeGreaterThanOrEqual(room.top);
      expect(left + width).toBeLessThanOrEqual(room.left + room.width);
      expect(top + height).toBeLessThanOrEqual(room.top + room.height);
    }),
  );
});
