import { type ComponentChild, render } from "preact";
import { watchSettings } from "../../browser/storage/settings.ts";
import { language } from "../../browser/texts.ts";
import type { Settings } from "../../core/settings.ts";
import { rememberTheme, showTheme } from "./rememberedTheme.ts";
import { directionOf } from "./textDirection.ts";

/** A page: its title, its initial theme and its component tree. */
export interface Page {
  readonly title: string;
  readonly theme: Settings["theme"];
  readonly view: ComponentChild;
}

function applyTheme(theme: Settings["theme"]): void {
  showTheme(theme);
  rememberTheme(theme);
}

/**
 * Sets language, direction, title and theme of the document, and renders the tree in place of the one before. The theme follows
 * the settings.
 */
export function mountPage({ title, theme, view }: Page): void {
  const { documentElement: root, body } = document;
  root.lang = language();
  root.dir = directionOf(root.lang);
  document.title = title;
  applyTheme(theme);
  watchSettings(settings => applyTheme(settings.theme));
  const container = document.getElementById("page") ?? document.createElement("div");
  container.id = "page";
  body.append(container);
  render(view, container);
}
