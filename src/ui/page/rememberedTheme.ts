import type { Settings } from "../../core/settings.ts";

const key = "theme";

/** Shows a theme on this page; the system's theme needs no mark. */
export function showTheme(theme: string | null): void {
  const { dataset } = document.documentElement;
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  else delete dataset.theme;
}

/** The theme that the last page showed. A page reads it before its first paint, for which the settings come too late. */
export function rememberedTheme(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a theme for the next page. A browser that keeps nothing shows the system's theme until the settings are there. */
export function rememberTheme(theme: Settings["theme"]): void {
  // Writing costs a page's first frame a tenth of its time, and the theme seldom changes.
  if (rememberedTheme() === theme) return;
  try {
    localStorage.setItem(key, theme);
  } catch (error) {
    console.info("Limber:", error);
  }
}
