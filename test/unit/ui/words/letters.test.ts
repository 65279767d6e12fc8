import { expect, it } from "vitest";
import { lettersIn } from "../../../../src/ui/words/letters.ts";

it.each([
  ["", 0],
  ["Hold", 4],
  ["Ange\u{AD}halten", 10],
  ["停止中", 6],
  ["멈춤", 4],
  ["ストレッチ", 10],
  ["18 分", 5],
])("%s is as wide as %i letters", (words, letters) => {
  expect(lettersIn(words)).toBe(letters);
});
