import fc from "fast-check";
import { expect, it } from "vitest";
import { checksum } from "../../../../../src/core/data/limber/checksum.ts";

// Source: the vectors of the FNV page by Landon Curt Noll.
it.each([
  ["", "811c9dc5"],
  ["a", "e40c292c"],
  ["foobar", "bf9cf968"],
])("a checksum of %j is that of FNV-1a", (text, sum) => expect(checksum(text)).toBe(sum));

it("a checksum differs wherever one character does", () =>
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 0xffff }),
      (text, at, by) => {
        const place = at % text.length;
        const other = String.fromCharCode(text.charCodeAt(place) ^ by);
        expect(checksum(text.slice(0, place) + other + text.slice(place + 1))).not.toBe(checksum(text));
      },
    ),
  ));
