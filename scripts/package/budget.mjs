/** The most bytes that may ship. `zip` is one browser's with English alone, `language` what each further one adds to it. */
export const budget = { zip: 163_000, language: 12_500, homeScript: 56_500 };
