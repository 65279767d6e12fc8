import { beforeEach, expect, test } from "vitest";
import { inLanguage } from "../inLanguage.ts";

const { phrases, sentences } = await import("../../../../src/ui/words/sentences.ts");

beforeEach(() => inLanguage("en"));

test("sentences follow one another, and empty ones are left out", () => {
  expect(sentences(["One.", "", "Two.", "Three."])).toBe("One. Two. Three.");
  expect(sentences(["", ""])).toBe("");
});

test("phrases stand in one line", () => {
  expect(phrases(["3 breaks", "1 without the routine"])).toBe("3 breaks, 1 without the routine");
});
