import { describe, expect, it } from "vitest";
import { allBytes, isTooLarge, itemBytes, roomFor, syncLimits } from "../../../../src/core/sync/limits.ts";

describe("the size of an item", () => {
  it("is that of its key and of its value as JSON in UTF-8", () => {
    expect(itemBytes("key", "a")).toBe(6);
    for (const text of ["ä", "€", "😀", 'a "quoted" text'])
      expect(itemBytes("é", text)).toBe(new TextEncoder().encode(`é${JSON.stringify(text)}`).length);
    expect(allBytes({ a: 1, bc: [2] })).toBe(2 + 5);
  });
});

const taking = (bytes: number) => ({ key: "x".repeat(bytes - 5) });
const limits = { ...syncLimits, bytes: 10_000 };
/** All have days left to fold, or none has. */
const [all, none] = [() => true, () => false];

describe("the room of a device", () => {
  it("is half for one that is alone: the other half is for the next", () =>
    expect(roomFor([], all, limits).bytes).toBe(4850));

  it("is an equal part where the others want as much", () => {
    expect(roomFor([taking(5000)], all, limits).bytes).toBe(3233);
    expect(roomFor([taking(4800), taking(200)], all, limits).bytes).toBe(3166);
    expect(roomFor([taking(9000)], all, limits).bytes).toBe(700);
  });

  it("grows by what others leave", () =>
    expect(roomFor([taking(500), taking(500)], all, limits).bytes).toBe(4350));

  it("is a part of what those leave that can give no room", () =>
    expect(roomFor([taking(5700)], none, limits).bytes).toBe(2000));

  it("is less than a device takes that is too large: it gives some with its next write", () => {
    const others = [taking(3000), taking(2900)];
    expect(isTooLarge(taking(3100), others, all, limits)).toBe(true);
    expect(roomFor(others, all, limits).bytes).toBeLessThan(3100);
    expect(isTooLarge(taking(2950), others, all, limits)).toBe(false);
  });

  it("is nothing where others have taken all, and counts items too", () => {
    expect(roomFor([taking(9900)], all, limits).bytes).toBe(0);
    expect(roomFor([{ a: 1, b: 2 }], all, limits).items).toBe(247);
  });
});
