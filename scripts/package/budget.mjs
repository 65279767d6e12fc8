/** The most bytes that may ship. `zip` is one browser's with English alone, `language` what each further one adds to it. */
export const budget = { zip: 179_000, language: 19_000, homeScript: 59_500 };
