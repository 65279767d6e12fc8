import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { bundleFor } from "../../simulation/bundle.ts";

const filesIn = (folder: string, recursive: boolean): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive, encoding: "utf8" }).map(name => `${folder}/${name}`)
    : [];

const doors = filesIn("src", true).filter(path => path.endsWith(".firefox.ts"));

/** The files that hold the esbuild plugin, and the pattern of sources that it replaces in Firefox's build. */
const plugins = [
  ...filesIn(".", false),
  ...filesIn("scripts", true),
  ...filesIn("test/simulation", false),
].flatMap(path => {
  if (!/\.(ts|mjs)$/.test(path)) return [];
  const pattern = /name: "firefox-doors"[\s\S]*?filter: \/(.+?)\/ }/.exec(readFileSync(path, "utf8"))?.[1];
  return pattern ? [{ path, pattern: new RegExp(pattern) }] : [];
});

test("there are doors and plugins to check", () => {
  expect(doors.length).toBeGreaterThan(4);
  expect(plugins.length).toBeGreaterThan(0);
});

describe.each(doors)("%s", door => {
  const twin = door.replace(".firefox.ts", ".ts");

  it("stands in for a source of the same name", () => expect(existsSync(twin)).toBe(true));

  it.each(plugins)("is found by the plugin in $path", ({ pattern }) => {
    expect(twin).toMatch(pattern);
    expect(door).not.toMatch(pattern);
  });
});

/** API names that only one browser's doors of the background use. */
const onlyIn = {
  chromium: ["getContexts", "requireInteraction"],
  firefox: ["localStorage", "sharingState", "notifications.onShown", "getViews"],
};

describe.each(["chromium", "firefox"] as const)("the background built for %s", flavour => {
  const other = flavour === "firefox" ? "chromium" : "firefox";

  it("has its own doors and not the other browser's", async () => {
    const text = await bundleFor(flavour);
    const used = (names: readonly string[]) => names.filter(name => text.includes(name));
    expect(used(onlyIn[flavour])).toEqual(onlyIn[flavour]);
    expect(used(onlyIn[other])).toEqual([]);
  });
});
