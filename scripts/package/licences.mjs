import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const textIn = folder => {
  const name = readdirSync(folder).find(each => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!name) throw new Error(`${folder} has no licence.`);
  return readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim();
};

/** The packages that built scripts contain, by name, from esbuild's accounts of them. */
const packagesIn = metafiles => {
  const paths = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(each => Object.keys(each.inputs)),
  );
  const names = paths.map(path => /node_modules\/((@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  return [...new Set(names)].sort();
};

/** The text of Limber's licence, and of each package whose code is in the built scripts. Throws if one has none. */
export const licences = metafiles =>
  [["Limber", "."], ...packagesIn(metafiles).map(name => [name, join("node_modules", name)])]
    .map(([name, folder]) => `${name}\n\n${textIn(folder)}\n`)
    .join("\n\n");
