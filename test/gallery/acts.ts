import type { Messages } from "../simulatedBrowser/i18n.ts";
import type { Act } from "./states/state.ts";

const pause = () => new Promise(done => setTimeout(done, 60));

/** A pattern for a text with any values in its placeholders. */
function pattern(words: string): RegExp {
  const parts = words.split(/\$\d/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

/** The controls with that name: links to a section, buttons with these words, or the control of a label. */
function controls(words: string): HTMLElement[] {
  const name = pattern(words);
  const all = [
    ...document.querySelectorAll("nav a, button, summary, summary span, label, label span, input"),
  ];
  const called = all.filter(
    element => name.test(element.textContent.trim()) || name.test(element.getAttribute("aria-label") ?? ""),
  );
  const found = called.map(element => element.closest("label")?.control ?? element);
  return [...new Set(found)].filter(element => element instanceof HTMLElement);
}

/** The control with that name, once it is there: the part of the page that has it may be on its way. */
async function control(words: string, nth = 0): Promise<HTMLElement> {
  for (let looks = 0; looks < 500; looks++) {
    const found = controls(words)[nth];
    if (found) return found;
    await pause();
  }
  throw new Error(`There is nothing called "${words}" on the page.`);
}

/** Waits until the part that an act has called has loaded, and has read what it needs. */
async function arrived(): Promise<void> {
  // The browser tells a little later that a section has come into view.
  for (let steady = 0; steady < 5; steady++) {
    await pause();
    if (document.querySelector("[aria-busy=true]")) steady = 0;
  }
}

/** Gives files to the page as its file dialog does. */
function give(files: Readonly<Record<string, string>>): void {
  const input = document.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error("The page takes no files.");
  const transfer = new DataTransfer();
  for (const [name, content] of Object.entries(files)) transfer.items.add(new File([content], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Performs a person's acts on the page, one after the other. */
export async function perform(acts: readonly Act[], texts: Messages): Promise<void> {
  for (const act of acts) {
    if ("goTo" in act) location.hash = act.goTo;
    if ("choose" in act) give(act.choose());
    if ("goTo" in act || "choose" in act) {
      await arrived();
      continue;
    }
    const name = "press" in act ? act.press : act.into;
    const found = await control(texts[name]?.message ?? name, act.nth);
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
