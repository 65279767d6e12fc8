import type { Desktop } from "./desktop.ts";
import * as inPage from "./inPage.ts";
import { until, type Wait } from "./wait.ts";

/** What a browser offers for one of its pages. `evaluate` takes an expression and waits for its promise. */
export type Target = {
  url: string;
  evaluate: (expression: string) => Promise<unknown>;
  isOpen: () => Promise<boolean>;
};

/** One page of the extension, seen and used as a person does. */
export type Page = ReturnType<typeof openPage>;

const pressable = ["button", "link", "menuitem", "menuitemradio", "option", "checkbox", "radio", "switch"];
const fields = ["textbox", "spinbutton", "combobox", "checkbox", "radio", "slider", "switch"];

/** A page on a desktop: found by accessible names, used with the real pointer and the real keyboard. */
export function openPage(target: Target, desktop: Desktop) {
  async function ask<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return (await target.evaluate(inPage.call(fn, args))) as Awaited<R>;
  }

  /** Waits until the element is there, enabled and no longer moving. */
  async function located(roles: string[], name: string, wait: Wait): Promise<inPage.Found> {
    let before: inPage.Found | null = null;
    const settled = async (): Promise<inPage.Found | false> => {
      const found: inPage.Found | null = await ask(inPage.locate, roles, name);
      const still = found !== null && found.x === before?.x && found.y === before.y;
      before = found;
      return still && !found.disabled && found;
    };
    try {
      return await until(settled, { timeoutMs: 15_000, everyMs: 60, ...wait });
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
    /** Waits until the page is headed like this. */
    waitForHeading: (heading: string, wait: Wait = {}) =>
      until(
        async () => {
          const shown = await ask(inPage.heading);
          if (shown === heading) return true;
          throw new Error(`it is headed ${JSON.stringify(shown)}`);
        },
        { what: `the page is headed ${heading}`, ...wait },
      ),
    /** True when something of that role and accessible name can be seen now. */
    sees: async (role: string, name: string) => (await ask(inPage.locate, [role], name)) !== null,
    value: async (label: string) => (await located(fields, label, {})).value,
    isChecked: (label: string) => ask(inPage.isChecked, label),
    /** Waits until the page says this. */
    waitFor: (what: string | RegExp, wait: Wait = {}) =>
      until(
        async () => {
          const text = await ask(inPage.visibleText);
          if (typeof what === "string" ? text.includes(what) : what.test(text)) return true;
          throw new Error(`it says ${JSON.stringify(text)}`);
        },
        { what: `the page says ${what}`, ...wait },
      ),
    /** Waits until a button of that name can be pressed. */
    waitForButton: async (name: string, wait: Wait = {}) => void (await located(pressable, name, wait)),
    /** Presses with the real pointer. */
    async click(name: string, wait: Wait = {}): Promise<void> {
      const { x, y } = await located(pressable, name, wait);
      await desktop.clickAt(x, y);
    },
    /** Presses from inside the page: for what a pointer cannot reach, a minimised window for instance. */
    async press(name: string, wait: Wait = {}): Promise<void> {
      await located(pressable, name, wait);
      await ask(inPage.press, pressable, name);
    },
    /** Replaces what a field holds with the real keyboard, and leaves the field. */
    async fill(label: string, text: string): Promise<void> {
      const { x, y } = await located(fields, label, {});
      await desktop.clickAt(x, y);
      await until(() => ask(inPage.focusField, fields, label), { what: `the focus in "${label}"` });
      await desktop.key("ctrl+a");
      await desktop.key("BackSpace");
      if (text) await desktop.type(text);
      await desktop.key("Tab");
    },
    /** What the page says next to a field that is not valid; empty while it is. */
    problem: (label: string) => ask(inPage.problem, label),
    /** The page as it is on the screen. */
    async screenshot(file: string): Promise<void> {
      await desktop.screenshot(file, await ask(inPage.frame));
    },
    waitForClose: (wait: Wait = {}) =>
      until(async () => !(await target.isOpen()), { what: "the page closes", ...wait }),
    /** Closes the page as its own script would. */
    close: () =>
      target.evaluate("window.close()").then(
        () => undefined,
        () => undefined,
      ),
  };
}
