import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWholeNumber, stepped } from "../../../../src/ui/fields/wholeNumber.ts";

const limits = { min: 1, max: 240 };

describe("readWholeNumber", () => {
  test.each([
    ["30", 30],
    ["  30\n", 30],
    ["+30", 30],
    ["0030", 30],
    ["1", 1],
    ["240", 240],
    ["", "empty"],
    [" \t ", "empty"],
    ["0", "tooSmall"],
    ["-5", "tooSmall"],
    ["241", "tooLarge"],
    ["9".repeat(400), "tooLarge"],
    ["2.5", "notWhole"],
    ["2,5", "notWhole"],
    ["30.", "notWhole"],
    ["30.0", "notWhole"],
    ["abc", "notANumber"],
    ["30 min", "notANumber"],
    ["1e2", "notANumber"],
    ["0x1e", "notANumber"],
    ["1 000", "notANumber"],
    ["--5", "notANumber"],
    ["Infinity", "notANumber"],
    ["NaN", "notANumber"],
    ["٣٠", 30],
    ["۳۰", 30],
    ["३०", 30],
    ["３０", 30],
    ["𝟛𝟘", 30],
    ["−5", "tooSmall"],
    ["٢٫٥", "notWhole"],
    ["三十", "notANumber"],
    ["½", "notANumber"],
    ["<script>", "notANumber"],
    ["30\n40", "notANumber"],
  ])("reads %j as %j", (typed, read) => {
    expect(readWholeNumber(typed, limits)).toBe(read);
  });

  test("reads every whole number within bounds as itself", () => {
    fc.assert(
      fc.property(fc.integer(limits), value => {
        expect(readWholeNumber(String(value), limits)).toBe(value);
      }),
    );
  });

  test("returns a whole number within bounds or a problem for any input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), typed => {
        const read = readWholeNumber(typed, limits);
        if (typeof read === "number") expect(Number.isInteger(read) && read >= 1 && read <= 240).toBe(true);
      }),
    );
  });
});

describe("a step of the arrow keys", () => {
  test.each([
    [undefined, 30],
    ["45", 45],
    ["٤٥", 45],
    [" 45 ", 45],
    ["", 30],
    ["half", 30],
    ["2.5", 30],
  ])("goes from %j as from %d", (typed, base) => {
    expect(stepped(typed, 30, 1, limits)).toBe(base + 1);
    expect(stepped(typed, 30, -1, limits)).toBe(base - 1);
  });

  test("stays within the bounds", () => {
    expect(stepped("240", 30, 1, limits)).toBe(240);
    expect(stepped("1", 30, -1, limits)).toBe(1);
  });
});
