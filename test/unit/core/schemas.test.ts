import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { flag, numberIn, oneOf, textThat, wholeIn } from "../../../src/core/schemas.ts";

const bounds = { min: -2, max: 5 };

describe("a schema of a single value", () => {
  it("for a number accepts what lies within its bounds, both ends included", () => {
    const accepted = [-2.1, -2, 0.5, 5, 5.1, Number.NaN, "3", null].filter(value =>
      v.is(numberIn(bounds), value),
    );
    expect(accepted).toEqual([-2, 0.5, 5]);
  });

  it("for a whole number accepts no fraction", () => {
    const accepted = [-3, -2, 0.5, 5, 6, Number.NaN, "3", true].filter(value => v.is(wholeIn(bounds), value));
    expect(accepted).toEqual([-2, 5]);
  });

  it("for a choice accepts the choices alone, by identity", () => {
    const accepted = ["a", 1, "1", "b", undefined].filter(value =>
      v.is(oneOf<string | number>("a", 1), value),
    );
    expect(accepted).toEqual(["a", 1]);
    expect([true, false, 0, "true", null].filter(value => v.is(flag, value))).toEqual([true, false]);
  });

  it("for a text asks its condition of texts alone", () => {
    const short = textThat(({ length }) => length < 3);
    expect(["", "ab", "abc", [], null].filter(value => v.is(short, value))).toEqual(["", "ab"]);
  });

  it("never changes what it accepts, and never throws", () =>
    fc.assert(
      fc.property(fc.anything(), value => {
        for (const schema of [numberIn(bounds), wholeIn(bounds), flag, textThat(() => true)]) {
          const parsed = v.safeParse(schema, value);
          if (parsed.success) expect(parsed.output).toBe(value);
        }
      }),
    ));
});
