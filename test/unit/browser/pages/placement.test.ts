import fc from "fast-check";
import { expect, it } from "vitest";
import { beside, defaultSize, fitWithin } from "../../../../src/browser/pages/placement.ts";

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

it("a first window stands at the right of the browser, as far as the screen has room there", () => {
  const screen = { left: 0, top: 0, width: 1920, height: 1080 };
  const size = { ...defaultSize };
  expect(beside({ left: 100, top: 50, width: 1000, height: 900 }, screen)).toEqual({
    ...size,
    left: 1100,
    top: 50,
  });
  expect(beside({ left: 700, top: 50, width: 1000, height: 900 }, screen)).toEqual({
    ...size,
    left: 1500,
    top: 50,
  });
  expect(beside(screen, screen)).toEqual({ ...size, left: 1500, top: 0 });
  expect(beside({ ...screen, top: 700, height: 380 }, screen)).toEqual({ ...size, left: 1500, top: 440 });
});

it("where the screen is unknown a first window stays within the browser's right edge", () => {
  expect(beside({ left: 0, top: 0, width: 1920, height: 1080 }, undefined)).toEqual({
    ...defaultSize,
    left: 1500,
    top: 0,
  });
  expect(beside({ left: 80, top: 0, width: 300, height: 300 }, undefined)).toEqual({
    ...defaultSize,
    left: 80,
    top: 0,
  });
});
