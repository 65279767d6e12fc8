import { describe, expect, it } from "vitest";
import { allBytes, itemBytes, roomFor, syncLimits } from "../../../../src/core/sync/limits.ts";

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

describe("the room of a device", () => {
  it("is half for one that is alone: the other half is for the next", () =>
    expect(roomFor([], limits).bytes).toBe(4850));

  it("is an equal part where the others want as much", () => {
    expect(roomFor([taking(5000)], limits).bytes).toBe(3233);
    expect(roomFor([taking(4800), taking(200)], limits).bytes).toBe(3166);
    expect(roomFor([taking(9000)], limits).bytes).toBe(700);
  });

  it("grows by what others leave", () =>
    expect(roomFor([taking(500), taking(500)], limits).bytes).toBe(4350));

  it("is nothing where others have taken all, and counts items too", () => {
    expect(roomFor([taking(9900)], limits).bytes).toBe(0);
    expect(roomFor([{ a: 1, b: 2 }], limits).items).toBe(247);
  });
});
