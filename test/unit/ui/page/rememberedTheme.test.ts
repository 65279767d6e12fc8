import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { rememberedTheme, rememberTheme, showTheme } from "../../../../src/ui/page/rememberedTheme.ts";

let root: { dataset: Record<string, string> };
let kept: Map<string, string>;

beforeEach(() => {
  root = { dataset: {} };
  kept = new Map();
  vi.stubGlobal("document", { documentElement: root });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

it("the next page shows the theme of the last one", () => {
  rememberTheme("dark");
  showTheme(rememberedTheme());
  expect(root.dataset).toEqual({ theme: "dark" });
});

it.each(["system", "violet", ""])("what is no theme of its own shows the system's: %j", value => {
  root.dataset.theme = "light";
  kept.set("theme", value);
  showTheme(rememberedTheme());
  expect(root.dataset).toEqual({});
});

it("a browser that keeps nothing shows the system's theme", () => {
  vi.spyOn(console, "info").mockImplementation(() => {});
  vi.stubGlobal("localStorage", undefined);
  rememberTheme("dark");
  showTheme(rememberedTheme());
  expect(root.dataset).toEqual({});
});
