import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pseudoLanguage } from "../../pseudoLanguage.ts";
import { sameWords } from "./sameWords.ts";

type Messages = Readonly<Record<string, { readonly message: string }>>;

const folders = readdirSync("_locales");
const read = (folder: string): Messages =>
  JSON.parse(readFileSync(`_locales/${folder}/messages.json`, "utf8"));
const english = read("en");

const forms = /_(zero|one|two|few|many|other)$/;
const plain = (key: string) => key.replace(forms, "");
const isPlural = (key: string) => forms.test(key) && `${plain(key)}_other` in english;

/** Counts that Limber may show: it counts days, movements and sites. */
const counts = Array.from({ length: 201 }, (_, count) => count);

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The counts that a language says with each of its plural forms. */
function formsOf(tag: string): ReadonlyMap<string, readonly number[]> {
  const before = known.get(tag);
  if (before) return before;
  const rules = new Intl.PluralRules(tag);
  const all = new Map<string, number[]>([["other", []]]);
  for (const count of counts) {
    const form = rules.select(count);
    all.set(form, [...(all.get(form) ?? []), count]);
  }
  known.set(tag, all);
  return all;
}

/** The form stands for one count alone, or for that and zero, where even the English text needs no number. */
function isForOne(key: string, tag: string): boolean {
  const of = formsOf(tag).get(key.slice(plain(key).length + 1)) ?? [];
  const isNever0 = !english[`${plain(key)}_one`]?.message.includes("$1");
  return of.length === 1 || (isNever0 && of.filter(count => count > 0).length === 1);
}

/** The keys that a language must have: those of English, with the plural forms of its own. */
const keysFor = (tag: string): string[] => [
  ...new Set(
    Object.keys(english).flatMap(key =>
      isPlural(key) ? [...formsOf(tag).keys()].map(form => `${plain(key)}_${form}`) : [key],
    ),
  ),
];

const holes = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted();
const inEnglish = (key: string) => english[isPlural(key) ? `${plain(key)}_other` : key]?.message ?? "";

describe.each(folders)("the language %s", folder => {
  const tag = folder.replaceAll("_", "-");
  const messages = read(folder);
  const texts = Object.entries(messages).map(([key, { message }]) => ({ key, message }));

  it("has the tag of its folder, as the standard writes it", () => {
    expect(messages.language?.message).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  it("has every text, in each plural form that its counts need, and no other", () => {
    expect(Object.keys(messages).toSorted()).toEqual(keysFor(tag).toSorted());
  });

  it("has the placeholders of the English texts; only a form for a single count may leave the count out", () => {
    const broken = texts.filter(({ key, message }) => {
      const count = isPlural(key) && isForOne(key, tag) ? " $1" : "";
      return String(holes(message + count)) !== String(holes(inEnglish(key) + count));
    });
    expect(broken).toEqual([]);
  });

  it("keeps placeholders apart: Chromium loads no extension that has $1$2 in a text, for it takes $1$ for a name", () => {
    expect(texts.filter(({ message }) => /\$[\w@]+\$/.test(message))).toEqual([]);
  });

  it("has no empty text, and no space too many", () => {
    const careless = texts.filter(({ message }) => message.trim() !== message || /^$| {2}|\n/.test(message));
    expect(careless).toEqual([]);
  });

  it("describes the extension in at most 132 characters, as the manifest requires", () => {
    expect([...(messages.appDescription?.message ?? "")].length).toBeLessThanOrEqual(132);
  });

  it("is translated, but for words that are the same", () => {
    const isWord = (text: string) => /\p{L}{3}/u.test(text.replace("Limber", ""));
    const same = texts.filter(({ key, message }) => message === english[key]?.message && isWord(message));
    const unmeant = same.filter(({ message }) => !sameWords[message]?.split(" ").includes(folder));
    expect(folder === "en" ? [] : unmeant).toEqual([]);
  });
});

it("the pseudo-language is 40 % longer than English", () => {
  const length = (messages: Messages) =>
    Object.values(messages).reduce((sum, { message }) => sum + message.length, 0);
  const ratio = length(pseudoLanguage()) / length(english);
  expect(ratio).toBeGreaterThan(1.3);
  expect(ratio).toBeLessThan(1.5);
});
