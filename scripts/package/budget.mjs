/** The most bytes that may ship. `zip` is one browser's with English alone, `language` what each further one adds to it. */
export const budget = { zip: 175_000, language: 17_500, homeScript: 58_500 };
