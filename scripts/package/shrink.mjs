import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";
import { shortKeys } from "./shortKeys.mjs";

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

/** Terser names variables more alike than esbuild does: the same script packs 4 % smaller. */
const script = async (text, module = false) =>
  (await minify(text, { ecma: 2020, module, compress: { passes: 2 } })).code;
const moduleScript = text => script(text, true);

const ways = [
  [/_locales\/\w+\/messages\.json$/, messages],
  [/\.html$/, markup],
  [/^manifest\.json$/, compact],
  [/^firstPaint\.js$/, text => script(text)],
  [/\.js$/, moduleScript],
];

/** Makes the files of a built extension smaller than esbuild makes them. */
export async function shrink(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const way = ways.find(([pattern]) => pattern.test(name.replaceAll("\\", "/")));
    const path = join(folder, name);
    if (way) writeFileSync(path, await way[1](readFileSync(path, "utf8")));
  }
  shortKeys(folder);
}
