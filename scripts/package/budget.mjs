/** The most bytes that may ship. `zip` is one browser's with English alone, `language` what each further one adds to it. */
export const budget = { zip: 127_500, language: 9_500, homeScript: 60_000 };
