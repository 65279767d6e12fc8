import { type ComponentChild, render } from "preact";
import { watchSettings } from "../../browser/storage/settings.ts";
import { language } from "../../browser/texts.ts";
import type { Settings } from "../../core/settings.ts";
import "./base.css";
import { directionOf } from "./textDirection.ts";

/** What a page is made of: its title, the theme to start with and its tree. */
export interface Page {
  readonly title: string;
  readonly theme: Settings["theme"];
  readonly view: ComponentChild;
}

function showTheme(theme: Settings["theme"]): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
}

/** Gives the document language, direction, title and theme (which follows the settings), and mounts the tree. */
export function mountPage({ title, theme, view }: Page): void {
  const { documentElement: root, body } = document;
  root.lang = language();
  root.dir = directionOf(root.lang);
  document.title = title;
  showTheme(theme);
  watchSettings(settings => showTheme(settings.theme));
  const home = document.createElement("div");
  home.id = "page";
  body.append(home);
  render(view, home);
}
