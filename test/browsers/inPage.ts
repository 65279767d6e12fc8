/**
 * Functions that run inside a page of the browser. They are sent as text, so each may use only its arguments and the helpers
 * of this file.
 */

/** An element, and the screen position of its centre. */
export type Found = { x: number; y: number; width: number; height: number; disabled: boolean; value: string };

/** The accessible name by the rules that our pages need: aria-labelledby, aria-label, label, text. */
function nameOf(element: Element): string {
  const tidy = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
  const labelledBy = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  if (labelledBy.length > 0) {
    return tidy(labelledBy.map(id => document.getElementById(id)?.textContent ?? "").join(" "));
  }
  const label = tidy(element.getAttribute("aria-label"));
  if (label) return label;
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) {
    return tidy([...labels].map(each => each.getAttribute("aria-label") || ownText(each)).join(" "));
  }
  return tidy(ownText(element)) || tidy(element.getAttribute("title"));
}

/** The text of an element without its fields and hidden parts. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .map(node => {
      if (node.nodeType === 3) return node.textContent ?? "";
      if (
        !(node instanceof Element) ||
        node.matches("input, select, textarea, output, [aria-hidden=true], svg")
      ) {
        return "";
      }
      return ownText(node);
    })
    .join(" ");
}

/** The role, explicit or native. */
function roleOf(element: Element): string {
  const role = element.getAttribute("role");
  if (role) return role;
  const type = element.getAttribute("type") ?? "text";
  const inputs: Record<string, string> = {
    checkbox: "checkbox",
    radio: "radio",
    number: "spinbutton",
    range: "slider",
  };
  const natives: Record<string, string> = {
    button: "button",
    a: "link",
    select: "combobox",
    summary: "button",
    textarea: "textbox",
    input: inputs[type] ?? (type === "submit" ? "button" : "textbox"),
  };
  return natives[element.localName] ?? (/^h[1-6]$/.test(element.localName) ? "heading" : element.localName);
}

/** The visible element with that name and one of the roles ("*": any role). */
function find(roles: readonly string[], name: string): Element | undefined {
  return [
    ...document.querySelectorAll("button, a, input, select, textarea, summary, h1, h2, h3, [role]"),
  ].find(element => {
    if (!roles.includes("*") && !roles.includes(roleOf(element))) return false;
    return nameOf(element) === name && element.checkVisibility({ visibilityProperty: true });
  });
}

/** Scrolls the element into view and returns its place on the screen, or null without such an element. */
export function locate(roles: readonly string[], name: string): Found | null {
  const element = find(roles, name);
  if (!element) return null;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const box = element.getBoundingClientRect();
  // Firefox reports where the content starts; Chromium has all its bars above the content.
  const inner = window as unknown as { mozInnerScreenX?: number; mozInnerScreenY?: number };
  const left = inner.mozInnerScreenX ?? window.screenX + (window.outerWidth - window.innerWidth) / 2;
  const top = inner.mozInnerScreenY ?? window.screenY + (window.outerHeight - window.innerHeight);
  return {
    x: left + box.x + box.width / 2,
    y: top + box.y + box.height / 2,
    width: box.width,
    height: box.height,
    // A nudge that opened by itself takes no input at first.
    disabled: element.matches(":disabled, [aria-disabled=true], [data-guarded] *"),
    value: (element as HTMLInputElement).value ?? "",
  };
}

/** The page's area on the screen. */
export function frame(): { x: number; y: number; width: number; height: number } {
  const inner = window as unknown as { mozInnerScreenX?: number; mozInnerScreenY?: number };
  return {
    x: Math.round(inner.mozInnerScreenX ?? window.screenX + (window.outerWidth - window.innerWidth) / 2),
    y: Math.round(inner.mozInnerScreenY ?? window.screenY + (window.outerHeight - window.innerHeight)),
    width: window.innerWidth,
    height: window.innerHeight,
  };
}

/** Presses the element from inside the page, where a pointer cannot reach. */
export function press(roles: readonly string[], name: string): boolean {
  const element = find(roles, name);
  if (!(element instanceof HTMLElement)) return false;
  element.click();
  return true;
}

/** Focuses the field and selects its content. */
export function focusField(roles: readonly string[], name: string): boolean {
  const element = find(roles, name);
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  if (element instanceof HTMLInputElement && element.type !== "checkbox" && element.type !== "radio")
    element.select();
  return document.activeElement === element;
}

/** Whether a checkbox or switch of that name is on. */
export function isChecked(name: string): boolean {
  const element = find(["checkbox", "radio", "switch"], name);
  if (!element) throw new Error(`no checkbox "${name}"`);
  return element instanceof HTMLInputElement
    ? element.checked
    : element.getAttribute("aria-checked") === "true";
}

/** All visible text of the page. */
export function visibleText(): string {
  return document.body.innerText.replace(/[\u00a0\u202f]/g, " ");
}

/** The error message that describes a field; empty while the field is valid. */
export function problem(name: string): string {
  const field = find(["textbox", "spinbutton"], name);
  if (!field) throw new Error(`no field "${name}"`);
  if (field.getAttribute("aria-invalid") !== "true") return "";
  const ids = (field.getAttribute("aria-describedby") ?? "").split(" ");
  const message = document.getElementById(ids.at(-1) ?? "");
  return message?.checkVisibility() ? (message.textContent ?? "") : "";
}

/** The page's first visible heading. */
export function heading(): string | undefined {
  const headings = [...document.querySelectorAll("h1, [role=heading]")];
  return headings.find(each => each.checkVisibility())?.textContent?.trim();
}

/** The names of all buttons and fields, for error messages. */
export function inventory(): string[] {
  return [...document.querySelectorAll("button, a, input, select, [role]")].map(
    element => `${roleOf(element)} "${nameOf(element)}"`,
  );
}

/** The surface that this page is on. */
export async function surface(): Promise<"popup" | "window" | "tab"> {
  if (chrome.extension.getViews({ type: "popup" }).includes(window)) return "popup";
  return (await chrome.windows.getCurrent()).type === "popup" ? "window" : "tab";
}

const helpers = [nameOf, ownText, roleOf, find];

/** The text of an expression that calls one of these functions inside a page. */
export function call<A extends unknown[]>(fn: (...args: A) => unknown, args: A): string {
  // Compilers that keep names call `__name`, which the page does not have.
  const parts = [
    "const __name = fn => fn;",
    ...helpers.map(String),
    `return (${fn})(...${JSON.stringify(args)});`,
  ];
  return `(() => { ${parts.join("\n")} })()`;
}
