import { dirname } from "node:path";
import { expect, it } from "vitest";
import { sources } from "./sources.ts";

/** More files than this at one level are more than one idea. */
const most = 15;

it.each([...new Set(sources.map(({ path }) => dirname(path)))])("%s has at most 15 source files", folder => {
  const files = sources.filter(({ path }) => dirname(path) === folder);
  expect(files.length).toBeLessThanOrEqual(most);
});
