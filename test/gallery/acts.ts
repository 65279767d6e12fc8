import type { Messages } from "../memory/i18n.ts";
import type { Act } from "./state.ts";

const pause = () => new Promise(done => setTimeout(done, 60));

/** The control that carries a name: a button with these words, or what their label belongs to. */
function control(name: string): HTMLElement {
  for (const element of document.querySelectorAll("button, summary, label, label span, input")) {
    if (element.textContent.trim() !== name && element.getAttribute("aria-label") !== name) continue;
    const found = element.closest("label")?.control ?? element;
    if (found instanceof HTMLElement) return found;
  }
  throw new Error(`There is nothing called "${name}" on the page.`);
}

/** Does on the page what a person would, one act after the other. */
export async function perform(acts: readonly Act[], texts: Messages): Promise<void> {
  for (const act of acts) {
    const name = "press" in act ? act.press : act.into;
    const found = control(texts[name]?.message ?? name);
    if ("press" in act) found.click();
    else if (found instanceof HTMLInputElement) {
      found.focus();
      found.value = act.type;
      found.dispatchEvent(new InputEvent("input", { bubbles: true }));
      if (!act.stay) found.blur();
    }
    await pause();
  }
}
