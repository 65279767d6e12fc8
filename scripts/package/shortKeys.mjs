import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const quoted = /"(\w+)"/g;
const plural = /_(zero|one|two|few|many|other)$/;

const filesIn = (folder, pattern) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map(name => join(folder, name))
    .filter(path => pattern.test(path));

const allOf = paths => paths.map(path => readFileSync(path, "utf8")).join("\n");

/**
 * A short name for each text that scripts ask for by its whole name. A name that could mean something else stays: one without a
 * capital, or one that stands in the core, which has no texts, in a style, a page or the manifest. So does a name that a script
 * puts together, such as `${id}Name`.
 */
function shortNames(keys, scripts, others) {
  const asked = new Set([...scripts.matchAll(quoted)].map(([, name]) => name));
  const ends = [...scripts.matchAll(/\$\{\w+\}(\w+)`/g)].map(([, end]) => end);
  const isWhole = name => asked.has(name) && !ends.some(end => name.endsWith(end));
  const names = [...new Set(keys.map(key => key.replace(plural, "")))];
  return new Map(
    names
      .filter(name => isWhole(name) && /[A-Z]/.test(name) && !others.includes(name))
      .map((name, index) => [name, (index + 370).toString(36)]),
  );
}

/**
 * Gives the texts of a built extension short names in its scripts and its languages: the long ones are a
 * tenth of a zipped language. The sources keep them.
 */
export function shortKeys(folder) {
  const scripts = filesIn(folder, /\.js$/);
  const languages = filesIn(folder, /\bmessages\.json$/);
  const keys = languages.flatMap(path => Object.keys(JSON.parse(readFileSync(path, "utf8"))));
  const others = [...filesIn("src/core", /\.ts$/), ...filesIn(folder, /\.(css|html)$|\bmanifest\.json$/)];
  const names = shortNames(keys, allOf(scripts), allOf(others));
  const short = key => {
    const name = key.replace(plural, "");
    return names.has(name) ? key.replace(name, names.get(name)) : key;
  };
  for (const path of scripts)
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace(quoted, (_, name) => `"${names.get(name) ?? name}"`),
    );
  for (const path of languages) {
    const messages = Object.entries(JSON.parse(readFileSync(path, "utf8")));
    writeFileSync(
      path,
      JSON.stringify(Object.fromEntries(messages.map(([key, value]) => [short(key), value]))),
    );
  }
}
