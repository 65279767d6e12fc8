import { basename } from "node:path";
import { budget } from "./budget.mjs";

const kB = bytes => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

const largestInputs = 12;

/** A table of where the bytes of one browser's package are, beside the budget. */
export function reportOf({ zip }, sizes) {
  const languages = sizes.languages.map(
    ({ name, bytes }) => `${kB(bytes)}  of ${kB(budget.language).trim()}: ${name}`,
  );
  return [
    basename(zip),
    ...sizes.parts.filter(({ bytes }) => bytes > 0).map(({ part, bytes }) => `${kB(bytes)}  ${part}`),
    `${kB(sizes.english)}  in English, of ${kB(budget.zip).trim()}`,
    ...languages,
    `${kB(sizes.homeScript)}  script before the popup's home, not zipped, of ${kB(budget.homeScript).trim()}`,
    `${kB(sizes.optionsScript)}  script before the options' first sections, not zipped, of ${kB(budget.optionsScript).trim()}`,
    "  The largest inputs, minified, not zipped:",
    ...sizes.inputs.slice(0, largestInputs).map(({ path, bytes }) => `${kB(bytes)}  ${path}`),
  ].join("\n");
}
