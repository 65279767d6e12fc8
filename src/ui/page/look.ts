import { languageOf } from "../../browser/texts.ts";
import { asTheBrowser, isLanguageChoice } from "../../core/language.ts";
import type { Settings } from "../../core/settings.ts";
import { directionOf } from "./textDirection.ts";

/** The settings that a page needs before its first paint, for which the settings themselves come too late. */
export type Look = Pick<Settings, "theme" | "language">;

const keys = { theme: "theme", language: "language" } as const;

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const isTheme = (theme: string | null): theme is "light" | "dark" => theme === "light" || theme === "dark";

/** The look of the last page. A browser that keeps nothing shows the system's theme, and its own language, until the settings are there. */
export function rememberedLook(): Look {
  const [theme, language] = [read(keys.theme), read(keys.language) ?? ""];
  return {
    theme: isTheme(theme) ? theme : "system",
    language: isLanguageChoice(language) ? language : asTheBrowser,
  };
}

/** Keeps a look for the next page. */
export function rememberLook(look: Look): void {
  for (const key of [keys.theme, keys.language]) {
    // Writing costs a page's first frame a tenth of its time, and a look seldom changes.
    if (read(key) === look[key]) continue;
    try {
      localStorage.setItem(key, look[key]);
    } catch (error) {
      console.info("Limber:", error);
    }
  }
}

/** Gives the document the theme, the language and its direction; the system's theme needs no mark. */
export function showLook({ theme, language }: Look): void {
  const { documentElement: root } = document;
  if (isTheme(theme)) root.dataset.theme = theme;
  else delete root.dataset.theme;
  root.lang = languageOf(language);
  root.dir = directionOf(root.lang);
}
