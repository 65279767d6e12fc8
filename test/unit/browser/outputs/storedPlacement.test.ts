import fc from "fast-check";
import { expect, it } from "vitest";
import { firstPlace, parsePlacement, placeFor } from "../../../../src/browser/outputs/storedPlacement.ts";

const room = { left: 100, top: 30, width: 1280, height: 770 };
const place = { left: 300, top: 200, width: 400, height: 660 };

it("a stored placement is read; anything else is undefined", () => {
  expect(parsePlacement(place)).toEqual(place);
  for (const stored of [undefined, null, "here", { ...place, left: Number.NaN }, { ...place, width: 3 }, {}])
    expect(parsePlacement(stored)).toBeUndefined();
});

it("the stored screen is read, and one that is unreadable is left out", () => {
  expect(parsePlacement({ ...place, screen: room })).toEqual({ ...place, screen: room });
  expect(parsePlacement({ ...place, screen: "left" })).toEqual(place);
});

const pixel = fc.integer({ min: -4000, max: 4000 });
const length = fc.integer({ min: 300, max: 3000 });
const anyPlace = fc.record({ left: pixel, top: pixel, width: length, height: length });
const left = { left: 0, top: 0, width: 1920, height: 1080 };
const right = { ...left, left: 1920 };

it("a window opens where the last one was, anywhere on the screen of the window in front", () => {
  const stored = { ...place, left: 1400, screen: left };
  expect(placeFor(stored, { left: 0, top: 0, width: 700, height: 1080 })).toEqual({ ...place, left: 1400 });
  expect(placeFor(stored, left)).toEqual({ ...place, left: 1400 });
  expect(placeFor(stored, undefined)).toEqual({ ...place, left: 1400 });
});

it("a window opens in the middle of the window in front where that is on another screen", () => {
  expect(placeFor({ ...place, left: 2500, screen: right }, left)).toEqual({ ...place, left: 760, top: 210 });
  expect(placeFor({ ...place, screen: left }, right)).toEqual({ ...place, left: 2680, top: 210 });
  // A screen that was stored by no earlier version.
  expect(placeFor({ ...place, left: 2500 }, left)).toEqual({ ...place, left: 760, top: 210 });
});

it("every window keeps its size, and its title bar within the height of the window in front unless it stays", () => {
  fc.assert(
    fc.property(anyPlace, fc.option(anyPlace, { nil: undefined }), anyPlace, (there, screen, front) => {
      const opened = placeFor(screen ? { ...there, screen } : there, front);
      expect(opened).toMatchObject({ width: there.width, height: there.height });
      const moved = opened.left !== there.left || opened.top !== there.top;
      if (!moved) return;
      expect(opened.top).toBeGreaterThanOrEqual(front.top);
      const isCentred = Math.abs(2 * opened.left + opened.width - (2 * front.left + front.width)) <= 1;
      expect(isCentred).toBe(true);
    }),
  );
});

it("a window that opens again over the same window stays where it is", () => {
  fc.assert(
    fc.property(anyPlace, anyPlace, (there, front) => {
      const opened = placeFor(there, front);
      expect(placeFor(opened, front)).toEqual(opened);
    }),
  );
});

it("a first window heeds the caller's screen only where the browser is on it", () => {
  const front = { left: 2000, top: 40, width: 1200, height: 900 };
  expect(firstPlace(front, right)).toMatchObject({ left: 3200, top: 40 });
  expect(firstPlace(front, left)).toMatchObject({ left: 2780, top: 40 });
  expect(firstPlace(undefined, left)).not.toHaveProperty("left");
});
