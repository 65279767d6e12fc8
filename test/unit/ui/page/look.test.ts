import { afterEach, beforeEach, expect, it, vi } from "vitest";
import "../inLanguage.ts";

const { rememberedLook, rememberLook, showLook } = await import("../../../../src/ui/page/look.ts");

let root: { dataset: Record<string, string>; lang?: string; dir?: string };
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
afterEach(() => vi.restoreAllMocks());

it("the next page shows the look of the last one", () => {
  rememberLook({ theme: "dark", language: "ar" });
  showLook(rememberedLook());
  expect(root).toEqual({ dataset: { theme: "dark" }, lang: "ar", dir: "rtl" });
});

it("a page in the browser's language is marked with that", () => {
  showLook({ theme: "light", language: "auto" });
  expect(root).toEqual({ dataset: { theme: "light" }, lang: "en", dir: "ltr" });
});

it.each(["system", "violet", ""])("what is no theme of its own shows the system's: %j", value => {
  root.dataset.theme = "light";
  kept.set("theme", value);
  showLook(rememberedLook());
  expect(root.dataset).toEqual({});
});

it.each(["../de", ""])("what is no language is the browser's: %j", value => {
  kept.set("language", value);
  expect(rememberedLook().language).toBe("auto");
});

it("a browser that keeps nothing shows the system's theme and its own language", () => {
  vi.spyOn(console, "info").mockImplementation(() => {});
  vi.stubGlobal("localStorage", undefined);
  rememberLook({ theme: "dark", language: "ar" });
  expect(rememberedLook()).toEqual({ theme: "system", language: "auto" });
});

it("a look that is kept already is not written again", () => {
  rememberLook({ theme: "dark", language: "ar" });
  const write = vi.spyOn(localStorage, "setItem");
  rememberLook({ theme: "dark", language: "ar" });
  expect(write).not.toHaveBeenCalled();
});
