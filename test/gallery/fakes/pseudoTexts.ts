import english from "../../../_locales/en/messages.json";
import type { Messages } from "../../simulatedBrowser/i18n.ts";

const hebrew: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, i) => [
    letter,
    [..."אבגדהוזחטיכלמנסעפצקרשתאבגד"][i] ?? letter,
  ]),
);

const inHebrewLetters = (words: string) =>
  words.replace(/[a-z]/gi, letter => hebrew[letter.toLowerCase()] ?? letter);

/** A text 1.5 times as long and more, as in German or Finnish; each placeholder appears once. */
const lengthened = (words: string) => words.replace(/[^\s$\d]{4,}/g, word => `${word}${word.toLowerCase()}`);

/** The English texts as pseudo-translations: long, or in right-to-left letters (with a matching language). */
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
