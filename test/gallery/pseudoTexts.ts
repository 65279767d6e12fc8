import english from "../../_locales/en/messages.json";
import type { Messages } from "../simulatedBrowser/i18n.ts";

const hebrew: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, i) => [
    letter,
    [..."אבגדהוזחטיכלמנסעפצקרשתאבגד"][i] ?? letter,
  ]),
);

const inHebrewLetters = (words: string) =>
  words.replace(/[a-z]/gi, letter => hebrew[letter.toLowerCase()] ?? letter);

/** Half as long again and then some, as German or Finnish can be; fillings stand once. */
const lengthened = (words: string) => words.replace(/[^\s$\d]{4,}/g, word => `${word}${word.toLowerCase()}`);

/** The English texts in a disguise: long, or in letters that run from right to left (with a language to match). */
export function pseudoTexts({ rightToLeft, long }: { rightToLeft: boolean; long: boolean }): Messages {
  const disguise = (words: string) => {
    const stretched = long ? lengthened(words) : words;
    return rightToLeft ? inHebrewLetters(stretched) : stretched;
  };
  return Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [
      key,
      { message: key === "language" ? (rightToLeft ? "he" : message) : disguise(message) },
    ]),
  );
}
