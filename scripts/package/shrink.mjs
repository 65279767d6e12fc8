import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const compact = text => JSON.stringify(JSON.parse(text));

/** The translators' descriptions stay at home. */
const messages = text =>
  JSON.stringify(JSON.parse(text), (key, value) =>
    key === "description" && typeof value === "string" ? undefined : value,
  );

/** No page of Limber has a space that counts between two tags, or preformatted text. */
const markup = text =>
  text
    .replace(/<!--.*?-->/gs, "")
    .replace(/\s+/g, " ")
    .replace(/> </g, "><")
    .trim();

const ways = [
  [/_locales\/\w+\/messages\.json$/, messages],
  [/\.html$/, markup],
  [/^manifest\.json$/, compact],
];

/** Makes the files of a built extension small that esbuild does not write. */
export function shrink(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const way = ways.find(([pattern]) => pattern.test(name.replaceAll("\\", "/")));
    const path = join(folder, name);
    if (way) writeFileSync(path, way[1](readFileSync(path, "utf8")));
  }
}
