import fc from "fast-check";
import { expect, test } from "vitest";
import { exported, read } from "../../unit/core/data/examples.ts";
import { marinaraCsv, marinaraJson } from "../../unit/core/data/marinara/examples.ts";
import { workrave } from "../../unit/core/data/workrave/examples.ts";
import { depth } from "../depth.ts";

const runs = depth === "quick" ? 400 : 5000;

/** A change that a bad disk, a bad copy or a bad editor makes to a text. */
const mutation = (length: number): fc.Arbitrary<(text: string) => string> => {
  const place = fc.nat({ max: length - 1 });
  const odd = fc.constantFrom(
    "-",
    ".",
    "e",
    '"',
    "{",
    "]",
    "9",
    "null",
    "\0",
    "\uFFFD",
    "1e999",
    "__proto__",
    "\n",
  );
  return fc.oneof(
    place.map(at => (text: string) => text.slice(0, at)),
    place.map(at => (text: string) => text.slice(at)),
    fc.tuple(place, odd).map(
      ([at, sign]) =>
        (text: string) =>
          text.slice(0, at) + sign + text.slice(at + 1),
    ),
    fc.tuple(place, odd).map(
      ([at, sign]) =>
        (text: string) =>
          text.slice(0, at) + sign + text.slice(at),
    ),
    fc.tuple(place, place).map(
      ([at, to]) =>
        (text: string) =>
          text.slice(0, at) + text.slice(to),
    ),
    fc.tuple(place, fc.nat({ max: 127 })).map(
      ([at, code]) =>
        (text: string) =>
          text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1),
    ),
  );
};

/** A text with one to three such changes. */
const mutated = (text: string) =>
  fc
    .array(mutation(text.length), { minLength: 1, maxLength: 3 })
    .map(changes => changes.reduce((now, change) => change(now), text));

const whole = exported(undefined, { state: { clock: { activeMs: 5 } } });

test(`of ${runs} mutated exports none throws, and none reads as anything but the export`, () => {
  const right = JSON.stringify(read(whole));
  fc.assert(
    fc.property(mutated(whole), text => {
      const reading = read(text);
      expect("refusal" in reading || JSON.stringify(reading) === right).toBe(true);
    }),
    { numRuns: runs },
  );
});

test.each([
  ["Marinara, JSON", marinaraJson],
  ["Marinara, CSV", marinaraCsv],
  ["Workrave", workrave],
])(`a mutated history never throws, and gives only days that can be: %s`, (_, text) =>
  fc.assert(
    fc.property(mutated(text), changed => {
      const reading = read(changed);
      if ("refusal" in reading) return;
      for (const day of reading.file.days) {
        expect(day.date >= "2020-01-01" && day.date <= "2026-11-30").toBe(true);
        expect(day.activeMs).toBeLessThanOrEqual(25 * 3_600_000);
        expect(Object.values(day).every(value => typeof value === "string" || value >= 0)).toBe(true);
      }
    }),
    { numRuns: runs },
  ),
);
