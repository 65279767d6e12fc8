import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
import { staticImports } from "./staticImports.mjs";
import { zipEntries } from "./zipEntries.mjs";

const sum = numbers => numbers.reduce((total, each) => total + each, 0);

const firstPaint = "src/ui/page/firstPaint.ts";

/** The scripts of each part, by what they begin with. A script belongs to the first part that needs it. */
const beginnings = {
  "popup home": ["popup/popup.tsx", firstPaint],
  background: ["src/background/background.ts"],
  figure: ["src/ui/figure/Figure.tsx"],
  routine: ["popup/routine/RoutinePart.tsx"],
  options: ["options/options.tsx", "options/later.ts"],
  "your data": ["options/data/DataPart.tsx"],
  welcome: ["options/welcome/WelcomePage.tsx"],
};

const others = [
  ["other scripts", /\.js$/],
  ["styles", /\.css$/],
  ["texts", /^_locales\/en\//],
  ["further languages", /^_locales\//],
  ["icons", /^icons\//],
  ["licences", /^licences\.txt$/],
];

const rest = "manifest and pages";

/**
 * Where the bytes of one browser's package are. `zipped` is all of it, `english` the same without the further `languages`; `parts`
 * divides it up. Not zipped: `inputs` has the minified sources, largest first, and `homeScript` and
 * `optionsScript` count the scripts that run before the popup's home and the first sections of the options page are there.
 */
export function sizesOf({ folder, metafiles, zip }) {
  const outputs = Object.assign({}, ...metafiles.map(each => each.outputs));
  const inZip = path => relative(folder, path).replaceAll("\\", "/");
  const scriptsOf = entryPoints =>
    Object.keys(outputs)
      .filter(path => entryPoints.includes(outputs[path].entryPoint))
      .flatMap(path => [...staticImports(outputs, path)])
      .filter((path, index, all) => all.indexOf(path) === index);
  const scripts = Object.entries(beginnings).map(([part, entryPoints]) => [
    part,
    scriptsOf(entryPoints).map(inZip),
  ]);

  const partOf = name =>
    scripts.find(([, names]) => names.includes(name))?.[0] ??
    others.find(([, pattern]) => pattern.test(name))?.[0] ??
    rest;
  const { zipped, files } = zipEntries(readFileSync(zip));
  const inPart = part => files.filter(({ name }) => partOf(name) === part);
  const total = list => sum(list.map(({ bytes }) => bytes));
  const parts = [...scripts.map(([part]) => part), ...others.map(([part]) => part), rest].map(part => ({
    part,
    bytes: total(inPart(part)),
  }));
  const languages = inPart("further languages");

  const inputs = new Map();
  for (const output of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs))
      inputs.set(path, (inputs.get(path) ?? 0) + bytesInOutput);

  const notZipped = entryPoints => sum(scriptsOf(entryPoints).map(path => statSync(path).size));
  return {
    zipped,
    english: zipped - total(languages),
    parts,
    languages,
    homeScript: notZipped(["popup/popup.tsx", firstPaint]),
    optionsScript: notZipped(["options/options.tsx", firstPaint]),
    inputs: [...inputs]
      .map(([path, bytes]) => ({ path, bytes }))
      .toSorted((one, other) => other.bytes - one.bytes),
  };
}
