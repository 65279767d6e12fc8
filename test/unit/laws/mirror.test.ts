import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources } from "./sources.ts";

const core = sources.filter(({ path }) => path.startsWith("src/core/"));

/** Where a source says that it is tested, on a line of its own at its top. */
const named = (text: string) => /^\/\/ Tested by (\S+\.test\.ts)\b/m.exec(text)?.[1];

describe("tests mirror the sources: each file of the core has a test of its name, or names its test", () => {
  it.each(core.map(({ path, text }) => [path, text] as const))("%s", (path, text) => {
    const test = named(text) ?? path.replace(/^src\/(.+)\.ts$/, "test/unit/$1.test.ts");
    expect(existsSync(test), `${test} does not exist`).toBe(true);
  });
});
