import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flag, numberIn, oneOf, textThat, wholeIn } from "../../../src/core/schemas.ts";

const bounds = { min: -2, max: 5 };

describe("a schema of a single value", () => {
  it("for a number accepts what lies within its bounds, both ends included", () => {
    const accepted = [-2.1, -2, 0.5, 5, 5.1, Number.NaN, "3", null].filter(
      value => numberIn(bounds)(value) !== undefined,
    );
    expect(accepted).toEqual([-2, 0.5, 5]);
  });

  it("for a whole number accepts no fraction", () => {
    const accepted = [-3, -2, 0.5, 5, 6, Number.NaN, "3", true].filter(
      value => wholeIn(bounds)(value) !== undefined,
    );
    expect(accepted).toEqual([-2, 5]);
  });

  it("for a choice accepts the choices alone, by identity", () => {
    const accepted = ["a", 1, "1", "b", undefined].filter(
      value => oneOf<string | number>("a", 1)(value) !== undefined,
    );
    expect(accepted).toEqual(["a", 1]);
    expect([true, false, 0, "true", null].filter(value => flag(value) !== undefined)).toEqual([true, false]);
  });

  it("for a text asks its condition of texts alone", () => {
    const short = textThat(({ length }) => length < 3);
    expect(["", "ab", "abc", [], null].filter(value => short(value) !== undefined)).toEqual(["", "ab"]);
  });

  it("never changes what it accepts, and never throws", () =>
    fc.assert(
      fc.property(fc.anything(), value => {
        for (const schema of [numberIn(bounds), wholeIn(bounds), flag, textThat(() => true)]) {
          const read = schema(value);
          if (read !== undefined) expect(read).toBe(value);
        }
      }),
    ));
});
