import fc from "fast-check";

const odd = fc.constantFrom(
  ...["-", ".", "e", '"', "{", "]", "9", "null", "\0", "\uFFFD", "1e999", "__proto__", "\n"],
);

/** A change that a bad disk, a bad copy or a bad editor makes to a text. */
const mutation = (length: number): fc.Arbitrary<(text: string) => string> => {
  const place = fc.nat({ max: length - 1 });
  /** Replaces what lies between two places. */
  const splice =
    (from: number, to: number, by = "") =>
    (text: string) =>
      text.slice(0, from) + by + text.slice(to);
  return fc.oneof(
    place.map(at => splice(at, length)),
    place.map(at => splice(0, at)),
    fc.tuple(place, odd).map(([at, sign]) => splice(at, at + 1, sign)),
    fc.tuple(place, odd).map(([at, sign]) => splice(at, at, sign)),
    fc.tuple(place, place).map(([at, to]) => splice(at, to)),
    fc.tuple(place, fc.nat({ max: 127 })).map(([at, code]) => splice(at, at + 1, String.fromCharCode(code))),
  );
};

/** A text with one to three such changes. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(mutation(text.length), { minLength: 1, maxLength: 3 })
    .map(changes => changes.reduce((now, change) => change(now), text));
