import { describe, expect, it } from "vitest";
import { sources } from "./sources.ts";

/** Who may import what: paths by their beginning, packages by their name. */
const laws: readonly { readonly from: RegExp; readonly may: RegExp }[] = [
  { from: /^src\/core\//, may: /^(src\/core\/|valibot$|gl-matrix$)/ },
  { from: /^src\/browser\/api\.ts$/, may: /^webextension-polyfill$/ },
  { from: /^src\/browser\//, may: /^(src\/(browser|core)\/|_locales\/|valibot$)/ },
  { from: /^src\/ui\//, may: /^(src\/(ui|browser|core)\/|preact)/ },
  { from: /^src\/background\//, may: /^src\/(background|browser|core)\// },
  { from: /^popup\//, may: /^(popup\/|src\/(ui|browser|core)\/|preact)/ },
  { from: /^options\//, may: /^(options\/|src\/(ui|browser|core)\/|preact)/ },
];

describe("imports point one way: pages and background → browser → core → nothing", () => {
  it.each(sources.map(source => [source.path, source] as const))("%s", (path, { imports }) => {
    const law = laws.find(({ from }) => from.test(path));
    expect(law, "every file has its place").toBeDefined();
    expect(imports.filter(name => !law?.may.test(name))).toEqual([]);
  });
});

/** Words that only certain files may use, and why nobody else may. */
const reserved: readonly { readonly word: RegExp; readonly only: RegExp; readonly why: string }[] = [
  { word: /\b(Date\.now|new Date|Temporal\.Now)\b/, only: /^src\/browser\/clock\.ts$/, why: "time is data" },
  { word: /\bperformance\.now\b/, only: /^(popup|src\/ui)\//, why: "only a page plays by its own clock" },
  { word: /\b(Math\.random|randomUUID)\b/, only: /^popup\/popup\.tsx$/, why: "the core has no randomness" },
  { word: /\bchrome\.[a-z]+\.[a-zA-Z]+\(/, only: /^never$/, why: "the API has one door" },
  {
    word: /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval\(|new Function)/,
    only: /^never$/,
    why: "nothing leaves the machine and no code comes in",
  },
];

describe("reserved words", () => {
  it.each(reserved)("$word: $why", ({ word, only }) => {
    const users = sources.filter(({ path, text }) => word.test(text) && !only.test(path));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});
