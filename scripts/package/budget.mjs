/** The most bytes that may ship. `zip` is one browser's with English alone, `language` what each further one adds to it. */
export const budget = { zip: 166_700, language: 18_800, homeScript: 38_900 };
