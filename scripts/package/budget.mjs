/** The most bytes that may ship. `zip` is one browser's with English alone, `language` what each further one adds to it. */
export const budget = { zip: 152_000, language: 11_000, homeScript: 53_700 };
