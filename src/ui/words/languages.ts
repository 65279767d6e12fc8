/** A language of `_locales`: its BCP 47 tag, and its name in its own words. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

declare global {
  /** The build writes it: `scripts/package/languages.mjs`. */
  const languagesOfLimber: readonly Language[];
}

/** Every language that this Limber has, by name. */
export const languages: readonly Language[] = languagesOfLimber;
