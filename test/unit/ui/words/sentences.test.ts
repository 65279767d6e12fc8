import { expect, it } from "vitest";
import { inLanguage } from "../inLanguage.ts";

const { joinPhrases, joinSentences } = await import("../../../../src/ui/words/sentences.ts");

it.each([
  [["One.", "", "Two."], "One. Two."],
  [["動きました。", "次です。"], "動きました。次です。"],
  [[""], ""],
])("%j become %s", (sentences, all) => expect(joinSentences(...sentences)).toBe(all));

it("parts two phrases of a line", () => {
  inLanguage("en");
  expect(joinPhrases("3 breaks", "1 without the routine")).toBe("3 breaks, 1 without the routine");
  expect(joinPhrases("3 breaks", "")).toBe("3 breaks");
});
