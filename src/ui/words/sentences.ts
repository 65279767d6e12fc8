import { text } from "../../browser/texts.ts";

/** Sentences behind each other, without the empty ones: a space between them, unless the script ends a sentence with a sign as wide as one. */
export const joinSentences = (...sentences: readonly string[]): string =>
  sentences
    .filter(Boolean)
    .reduce((all, next) => (all === "" || /[。！？）]$/.test(all) ? all + next : `${all} ${next}`), "");

/** Two phrases in one line, parted as the language does; the second one may be empty. */
export const joinPhrases = (one: string, other: string): string =>
  other ? text("phrases", one, other) : one;
