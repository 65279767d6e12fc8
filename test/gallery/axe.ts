import { readFileSync } from "node:fs";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

// What passes is not asked for: describing it takes half of the time.
const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/**
 * A script that resolves to the violations that axe finds on its page, of any impact and outside of the elements with these ids:
 * the rule, the place and the reason of each.
 */
export function axeScript(without: readonly string[] = [], forcedColours = false): string {
  // In forced colours the browser chooses them, and the styles tell axe others.
  const rules = { "color-contrast": { enabled: !forcedColours } };
  const context = { include: ["html"], exclude: without.map(id => `#${id}`) };
  return `${axe}
    window.axe.run(${JSON.stringify(context)}, ${JSON.stringify({ ...options, rules })}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(node => id + ": " + node.html + " " + node.failureSummary)));`;
}
