import english from "../_locales/en/messages.json" with { type: "json" };

/** The language that nobody speaks: the tag that Unicode CLDR gives to accented English. */
export const pseudoTag = "en-XA";

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [..."aeiouycdgnrstzAEIOUYCDGNRSTZ"].map((letter, i) => [
    letter,
    [..."áéíóúýçđğñřšťžÁÉÍÓÚÝÇĐĞÑŘŠŤŽ"][i] ?? letter,
  ]),
);

/** Two letters of five are vowels: a text with each of them twice is 40 % longer, and so are its longest words. */
const lengthened = (words: string) => words.replace(/[aeiouy]/gi, vowel => vowel + vowel.toLowerCase());

const accented = (words: string) => words.replace(/[a-z]/gi, letter => accents[letter] ?? letter);

/** The whole `messages.json` of a language 40 % longer than English and full of accents. */
export const pseudoLanguage = (): Record<string, { readonly message: string }> =>
  Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [
      key,
      { message: key === "language" ? pseudoTag : accented(lengthened(message)) },
    ]),
  );
