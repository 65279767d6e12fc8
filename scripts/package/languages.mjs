import { readdirSync } from "node:fs";

const scriptOf = tag => new Intl.Locale(tag).maximize().script;

/** A language's name in its own words, as a list begins a line: "Deutsch", "Français". One that we have in two scripts has the script's: "简体中文". */
function nameOf(tag, tags) {
  const { language } = new Intl.Locale(tag);
  const isInTwo = tags.some(
    other => new Intl.Locale(other).language === language && scriptOf(other) !== scriptOf(tag),
  );
  const named = isInTwo ? `${language}-${scriptOf(tag)}` : tag;
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(named);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The languages of a `_locales` folder as `{ tag, name }`, by name. Each is a folder with one file; its name is the tag, with `_` for `-`. */
export function languagesIn(folder) {
  const tags = readdirSync(folder).map(name => name.replaceAll("_", "-"));
  return tags
    .map(tag => ({ tag, name: nameOf(tag, tags) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}

/** What the build writes in place of `languagesOfLimber`. */
export const languagesDefinition = folder => ({
  languagesOfLimber: JSON.stringify(JSON.stringify(languagesIn(folder))),
});
