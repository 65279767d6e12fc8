import { type ComponentChild, render } from "preact";
import { watchSettings } from "../../browser/storage/settings.ts";
import { language } from "../../browser/texts.ts";
import type { Settings } from "../../core/settings.ts";
import "./base.css";
import { directionOf } from "./textDirection.ts";

/** A page: its title, its initial theme and its component tree. */
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

/**
 * Sets language, direction, title and theme of the document, and renders the tree in place of the one before. The theme follows
 * the settings.
 */
export function mountPage({ title, theme, view }: Page): void {
  const { documentElement: root, body } = document;
  root.lang = language();
  root.dir = directionOf(root.lang);
  document.title = title;
  showTheme(theme);
  watchSettings(settings => showTheme(settings.theme));
  const container = document.getElementById("page") ?? document.createElement("div");
  container.id = "page";
  body.append(container);
  render(view, container);
}
