import { describe, expect, it } from "vitest";
import { isRecord, readFields } from "../../../src/core/readFields.ts";
import { numberIn, textThat } from "../../../src/core/schemas.ts";

const schemas = { count: numberIn({ min: 0, max: 9 }), name: textThat(() => true) };
const fallback = { count: 1, name: "none" };
const read = (stored: unknown) => readFields(schemas, stored, fallback);

describe("reading fields", () => {
  it("keeps every readable field", () =>
    expect(read({ count: 5, name: "five" })).toEqual({ values: { count: 5, name: "five" }, unreadable: [] }));

  it("replaces an unreadable field by its fallback and names it", () =>
    expect(read({ count: "5", name: "five" })).toEqual({
      values: { count: 1, name: "five" },
      unreadable: ["count"],
    }));

  it("replaces a missing field without naming it", () =>
    expect(read({ name: "five" })).toEqual({ values: { count: 1, name: "five" }, unreadable: [] }));

  it.each([undefined, null, 5, "text", []])("takes every fallback for %j", stored =>
    expect(read(stored).values).toEqual(fallback),
  );

  it("ignores inherited and unknown fields", () =>
    expect(read(Object.assign(Object.create({ count: 5 }), { other: 1 })).values).toEqual(fallback));
});

describe("a record", () => {
  it("is an object, but no list and not null", () =>
    expect([{}, [], null, 1, "text"].map(isRecord)).toEqual([true, false, false, false, false]));
});
