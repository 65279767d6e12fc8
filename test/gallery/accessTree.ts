import type { Page, SerializedAXNode } from "puppeteer-core";

/** The states worth a word, as Chromium names them, when they are not the usual ones. */
const stateNames = ["disabled", "expanded", "pressed", "checked", "focused", "modal", "invalid"] as const;

function line({ role, name, description, value, valuetext, level, ...node }: SerializedAXNode): string {
  const states = stateNames.flatMap(state => {
    const is = node[state];
    if (is === undefined || is === "false" || (is === false && state === "disabled")) return [];
    return [is === true ? state : is === false ? `not ${state}` : `${state}: ${is}`];
  });
  const said = [
    role,
    level && `level ${level}`,
    name && `"${name}"`,
    description && `(${description})`,
    (valuetext || value !== undefined) && `= ${valuetext || value}`,
    ...states.map(state => `[${state}]`),
  ];
  return said.filter(Boolean).join(" ");
}

function lines(node: SerializedAXNode, indent: string): readonly string[] {
  const own = `${indent}${line(node)}`;
  // The words of a link are its name.
  const parts = (node.children ?? []).filter(({ role, name }) => role !== "StaticText" || name !== node.name);
  return [own, ...parts.flatMap(child => lines(child, `${indent}  `))];
}

/** What a screen reader finds on the page: a line for each element with its role, name, description, value and states. */
export async function accessTree(page: Page): Promise<string> {
  const root = await page.accessibility.snapshot();
  if (!root) throw new Error("Chromium has no accessibility tree for the page.");
  return (root.children ?? []).flatMap(child => lines(child, "")).join("\n");
}
