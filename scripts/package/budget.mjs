/**
 * The most bytes that may ship. `zip` is one browser's with English alone, `language` what each further one adds to it.
 * The scripts are those before the popup's home and before the first sections of the options page, not zipped.
 */
export const budget = { zip: 172_600, language: 18_800, homeScript: 40_600, optionsScript: 66_500 };
