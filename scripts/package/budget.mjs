/** The most bytes that may ship. `zip` is one browser's with English alone, `language` what each further one adds to it. */
export const budget = { zip: 109_000, language: 8_000, homeScript: 55_500 };
