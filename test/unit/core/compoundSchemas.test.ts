import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOf, listOf, nullable, objectOf, optional } from "../../../src/core/compoundSchemas.ts";
import { flag, wholeIn } from "../../../src/core/schemas.ts";

describe("a schema of several values", () => {
  const point = objectOf({ x: wholeIn({ min: -2, max: 5 }), y: optional(flag) });

  it("for an object reads the own fields that it knows, and nothing if one of them is missing or unreadable", () => {
    expect(point({ x: 1, y: false, z: 2 })).toEqual({ x: 1, y: false });
    expect(point({ x: 0 })).toEqual({ x: 0 });
    expect(Object.keys(point({ x: 0, y: undefined }) ?? {})).toEqual(["x"]);
    const unreadable = [{}, { x: 9 }, { x: 1, y: 1 }, Object.create({ x: 1 }), [1], null, 1];
    for (const value of unreadable) expect(point(value)).toBeUndefined();
  });

  it("for a list reads every value, and nothing if one is unreadable or the condition fails", () => {
    const few = listOf(point, ({ length }) => length < 3);
    expect(few([{ x: 1, z: 1 }, { x: 2 }])).toEqual([{ x: 1 }, { x: 2 }]);
    expect(few([])).toEqual([]);
    for (const value of [[{ x: 1 }, 1], [{ x: 1 }, { x: 1 }, { x: 1 }], { length: 0 }, "ab", null])
      expect(few(value)).toBeUndefined();
  });

  it("reads what any of several schemas reads, the first first", () => {
    const either = anyOf(point, objectOf({ x: nullable(flag) }));
    expect([{ x: 1 }, { x: true }, { x: null }, { x: 0.5 }].map(either)).toEqual([
      ...[{ x: 1 }, { x: true }, { x: null }],
      undefined,
    ]);
  });

  it("never throws, and reads its own output again", () => {
    const all = anyOf(point, nullable(listOf(anyOf(flag, point))));
    fc.assert(
      fc.property(fc.anything(), value => {
        const read = all(value);
        expect(all(read)).toEqual(read);
      }),
    );
  });
});
