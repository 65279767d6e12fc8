import { expect, it } from "vitest";
import { asTheBrowser, isLanguageChoice } from "../../../src/core/language.ts";

it.each([asTheBrowser, "de", "pt-BR", "zh-Hant-TW", "fil"])("%s is a choice of language", choice =>
  expect(isLanguageChoice(choice)).toBe(true),
);

it.each(["", "d", "../de", "de/..", "pt_BR", "DE", "de-", "de fr"])("%j is none", choice =>
  expect(isLanguageChoice(choice)).toBe(false),
);
