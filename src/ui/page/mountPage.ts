import { render, type VNode } from "preact";
import { language, setLanguage, type TextKey, text } from "../../browser/texts.ts";
import { type Look, rememberLook, showLook } from "./look.ts";

/** A page: the text of its title, its look, first and after each change (`watchLook` returns how to stop), and what makes its component tree. */
export interface Page {
  readonly title: TextKey;
  readonly look: Look;
  readonly watchLook?: (tell: (look: Look) => void) => () => void;
  readonly view: () => VNode;
}

let stopWatching = () => {};
let latest: Page | undefined;

/**
 * Gives the document language, direction, title and theme, and renders the tree in place of the one before. All of it follows
 * `watchLook`. Resolves when the tree is there, in its language.
 */
export async function mountPage(page: Page): Promise<void> {
  const { title, look, watchLook, view } = page;
  latest = page;
  const container = document.getElementById("page") ?? document.createElement("div");
  container.id = "page";
  let written: string | undefined;
  const wear = async (next: Look) => {
    rememberLook(next);
    await setLanguage(next.language);
    // Another page has come while the words were on their way.
    if (latest !== page) return;
    // Where the chosen words cannot be read the page has others.
    showLook({ theme: next.theme, language: language() });
    if (written === language()) return;
    written = language();
    document.title = text(title);
    document.body.append(container);
    // A tree of the same parts keeps their state: in another language each only asks for its words again.
    render(view(), container);
  };
  stopWatching();
  stopWatching = watchLook?.(next => void wear(next)) ?? (() => {});
  await wear(look);
}
