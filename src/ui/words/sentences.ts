import { text } from "../../browser/texts.ts";

const inARow =
  (key: "sentences" | "phrases") =>
  (all: readonly string[]): string =>
    all.filter(Boolean).reduce((before, next) => (before ? text(key, before, next) : next), "");

/** Sentences one after the other, parted as the language does. Empty ones are left out. */
export const sentences = inARow("sentences");

/** Phrases one after the other in one line, parted as the language does. Empty ones are left out. */
export const phrases = inARow("phrases");
