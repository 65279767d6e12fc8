import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { sources } from "./sources.ts";

/** Tests and scripts of any folder, at any level. */
const others = ["test", "scripts"].flatMap(top =>
  readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter(name => /\.(tsx?|mjs)$/.test(name))
    .map(name => join(top, name)),
);

const foldersOf = (paths: readonly string[], most: number) =>
  [...new Set(paths.map(path => dirname(path)))].map(folder => [folder, most, paths] as const);

/** More files than this at one level are more than one idea. A test has its helpers beside it. */
const folders = [
  ...foldersOf(
    sources.map(({ path }) => path),
    15,
  ),
  ...foldersOf(others, 18),
];

it.each(folders)("%s has at most %d files", (folder, most, paths) => {
  expect(paths.filter(path => dirname(path) === folder).length).toBeLessThanOrEqual(most);
});
