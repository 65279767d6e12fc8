/** A language of `_locales`: its BCP 47 tag, and its name in its own words. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

declare global {
  /** JSON that the build writes, as a string: esbuild would put an object into what every page loads first. */
  const languagesOfLimber: string;
}

/** Every language that this Limber has, by name. */
export const languages: readonly Language[] = JSON.parse(languagesOfLimber);
