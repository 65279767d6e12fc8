import type { Desktop } from "./desktop.ts";
import * as inPage from "./inPage.ts";
import { until, type Wait } from "./wait.ts";

/** A page as its browser's driver offers it. `evaluate` takes an expression and waits for its promise. */
export type Target = {
  url: string;
  evaluate: (expression: string) => Promise<unknown>;
  isOpen: () => Promise<boolean>;
};

/** One page of the extension, used as a person uses it. */
export type Page = ReturnType<typeof openPage>;

const pressable = ["button", "link", "menuitem", "menuitemradio", "option", "checkbox", "radio", "switch"];
const fields = ["textbox", "spinbutton", "combobox", "checkbox", "radio", "slider", "switch"];

/** Finds elements by their accessible names and uses them with the real pointer and keyboard. */
export function openPage(target: Target, desktop: Desktop) {
  async function ask<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return (await target.evaluate(inPage.call(fn, args))) as Awaited<R>;
  }

  /** Waits until the element exists, is enabled and has stopped moving. */
  async function located(roles: string[], name: string, wait: Wait): Promise<inPage.Found> {
    let before: inPage.Found | null = null;
    const settled = async (): Promise<inPage.Found | false> => {
      const found: inPage.Found | null = await ask(inPage.locate, roles, name);
      const still = found !== null && found.x === before?.x && found.y === before.y;
      before = found;
      return still && !found.disabled && found;
    };
    try {
      return await until(settled, { everyMs: 120, ...wait });
    } catch (error) {
      const there = await ask(inPage.inventory).catch(() => ["nothing: the page is gone"]);
      throw new Error(`No ${roles[0]} "${name}" among: ${there.join(", ")}`, { cause: error });
    }
  }

  return {
    url: target.url,
    evaluate: target.evaluate,
    isOpen: target.isOpen,
    surface: () => ask(inPage.surface),
    text: () => ask(inPage.visibleText),
    heading: () => ask(inPage.heading),
    /** Waits until the page's heading is this. */
    waitForHeading: (heading: string, wait: Wait = {}) =>
      until(
        async () => {
          const shown = await ask(inPage.heading);
          if (shown === heading) return true;
          throw new Error(`the heading is ${JSON.stringify(shown)}`);
        },
        { what: `the heading ${heading}`, ...wait },
      ),
    /** Whether an element of that role and accessible name is visible now. */
    sees: async (role: string, name: string) => (await ask(inPage.locate, [role], name)) !== null,
    /** Where a button of that name is on the screen now, whether or not it can be pressed. */
    placeOf: (name: string) => ask(inPage.locate, pressable, name),
    value: async (label: string) => (await located(fields, label, {})).value,
    isChecked: (label: string) => ask(inPage.isChecked, label),
    /** Waits until the page contains this text. */
    waitFor: (what: string | RegExp, wait: Wait = {}) =>
      until(
        async () => {
          const text = await ask(inPage.visibleText);
          if (typeof what === "string" ? text.includes(what) : what.test(text)) return true;
          throw new Error(`the text is ${JSON.stringify(text)}`);
        },
        { what: `the text ${what}`, ...wait },
      ),
    /** Waits until a button of that name is ready to be pressed. */
    waitForButton: async (name: string, wait: Wait = {}) => void (await located(pressable, name, wait)),
    /** Presses with the real pointer. */
    async click(name: string, wait: Wait = {}): Promise<void> {
      const { x, y } = await located(pressable, name, wait);
      await desktop.clickAt(x, y);
    },
    /** Presses from inside the page, where a pointer cannot reach (a minimised window, for instance). */
    async press(name: string, wait: Wait = {}): Promise<void> {
      await located(pressable, name, wait);
      await ask(inPage.press, pressable, name);
    },
    /** Replaces the content of a field with the real keyboard, and leaves the field. */
    async fill(label: string, text: string): Promise<void> {
      const { x, y } = await located(fields, label, {});
      await desktop.clickAt(x, y);
      await until(() => ask(inPage.focusField, fields, label), { what: `the focus in "${label}"` });
      await desktop.key("ctrl+a");
      await desktop.key("BackSpace");
      if (text) await desktop.type(text);
      await desktop.key("Tab");
    },
    /** The message beside an invalid field; empty while it is valid. */
    problem: (label: string) => ask(inPage.problem, label),
    /** Saves a picture of the page as the screen shows it. */
    async screenshot(file: string): Promise<void> {
      await desktop.screenshot(file, await ask(inPage.frame));
    },
    waitForClose: (wait: Wait = {}) =>
      until(async () => !(await target.isOpen()), { what: "the page closes", ...wait }),
    /** Closes the page by its own `window.close`. */
    close: () =>
      target.evaluate("window.close()").then(
        () => undefined,
        () => undefined,
      ),
  };
}
