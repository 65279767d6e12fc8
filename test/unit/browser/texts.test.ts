import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import "../ui/inLanguage.ts";

const { language, plural, setLanguage, text } = await import("../../../src/browser/texts.ts");
const { readWordsEarly } = await import("../../../src/browser/words.ts");

const german = {
  language: { message: "de" },
  optionsLanguage: { message: "Sprache" },
  fieldBounds: { message: "$1 bis $2" },
  times_one: { message: "$1-mal" },
  times_other: { message: "$1-mal" },
};
const files: Readonly<Record<string, object>> = {
  "/_locales/de/messages.json": german,
  "/_locales/pt_BR/messages.json": { language: { message: "pt-BR" } },
  "/_locales/en/messages.json": JSON.parse(readFileSync("_locales/en/messages.json", "utf8")),
};

let asked: string[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    if (!files[address]) throw new TypeError("Failed to fetch");
    return { json: async () => files[address] };
  });
});
afterEach(async () => {
  await setLanguage("auto");
  globalThis.earlyWords = undefined;
  vi.restoreAllMocks();
});

describe("the texts", () => {
  it.each(["auto", "en"])("are the browser's own for %s, and no file is read", async choice => {
    await setLanguage(choice);
    expect(text("optionsLanguage")).toBe("Language");
    expect(asked).toEqual([]);
  });

  it("are those of the chosen language, filled in, with its plural forms and numbers", async () => {
    await setLanguage("de");
    expect(language()).toBe("de");
    expect(text("fieldBounds", 1000, "$1")).toBe("1.000 bis $1");
    expect(plural("times", 1234)).toBe("1.234-mal");
    expect(asked).toEqual(["/_locales/de/messages.json"]);
  });

  it("are read once, however often the language is set", async () => {
    void setLanguage("pt-BR");
    await setLanguage("pt-BR");
    expect(language()).toBe("pt-BR");
    await setLanguage("pt-BR");
    expect(asked).toEqual(["/_locales/pt_BR/messages.json"]);
  });

  it("that a page has begun to read are not read again", async () => {
    readWordsEarly("de");
    await setLanguage("de");
    expect(text("optionsLanguage")).toBe("Sprache");
    expect(asked).toHaveLength(1);
  });

  it("follow the last of two choices, whichever arrives first", async () => {
    await Promise.all([setLanguage("de"), setLanguage("auto")]);
    expect(text("optionsLanguage")).toBe("Language");
  });

  it("are the browser's own where those of the choice cannot be read, and the next time tries again", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    readWordsEarly("xx");
    await setLanguage("xx");
    await setLanguage("xx");
    expect(text("optionsLanguage")).toBe("Language");
    expect(asked).toEqual(["/_locales/xx/messages.json", "/_locales/xx/messages.json"]);
    expect(error).toHaveBeenCalledTimes(2);
  });
});
