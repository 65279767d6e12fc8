import type messages from "../../_locales/en/messages.json";
import { asTheBrowser } from "../core/language.ts";
import { api } from "./api.ts";
import { browserWords, readWords, type Words } from "./words.ts";

/** The name of a text in `_locales`. */
export type TextKey = keyof typeof messages;

/** The name of a text that has plural forms, without the form: `movements` for `movements_one`, `movements_other`. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Name}_other` ? Name : never) : never;

type Filling = string | number;

/** The words of the language in use; `undefined` while the browser hands out those of its own. */
let words: Words | undefined;

/** The language that was asked for last, and when its words are in use. */
let wanted: { readonly tag: string; readonly inUse: Promise<void> } | undefined;

/** The language of a choice: its tag, or for `auto` the one whose words the browser hands out. */
export const languageOf = (choice: string): string => (choice === asTheBrowser ? browserWords() : choice);

async function use(tag: string): Promise<void> {
  try {
    const read = await readWords(tag);
    // Another language may have been asked for meanwhile.
    if (wanted?.tag === tag) words = read;
  } catch (error) {
    console.error(`Limber has no words in ${tag}:`, error);
    if (wanted?.tag === tag) words = wanted = undefined;
  }
}

/**
 * Makes the texts those of the chosen language; for the browser's own nothing is read. Never rejects: without the words of the choice
 * the browser's own stay, and the next call tries again.
 */
export function setLanguage(choice: string): Promise<void> {
  const tag = languageOf(choice);
  if (wanted?.tag !== tag) wanted = { tag, inUse: use(tag) };
  return wanted.inUse;
}

function message(key: string, fillings: readonly Filling[]): string {
  const filled = fillings.map(each => (typeof each === "number" ? numbersIn(language()).format(each) : each));
  if (!words) return api.i18n.getMessage(key, filled);
  return (words[key]?.message ?? "").replace(/\$([1-9])/g, (_, place) => filled[place - 1] ?? "");
}

/** The text of that name in the person's language, `$1`, `$2` … filled in, numbers in its notation. The one door for every word on screen. */
export const text = (key: TextKey, ...fillings: Filling[]): string => message(key, fillings) || key;

/** The language that the texts are in: what numbers, dates and plurals must follow. */
export const language = (): string => text("language");

const formats = new Map<string, Intl.NumberFormat>();

/** The format of numbers in a language, made once: the first one takes the browser longer than everything else in a sentence. */
export function numbersIn(tag: string): Intl.NumberFormat {
  const format = formats.get(tag) ?? new Intl.NumberFormat(tag);
  formats.set(tag, format);
  return format;
}

/** The language and region of the browser itself: what the habits of a region follow, such as how a week begins. */
export const browserLanguage = (): string => api.i18n.getUILanguage();

/** The text of that name in the plural form that `count` asks for; `$1` is the count, the fillings follow it. */
export function plural(key: PluralKey, count: number, ...fillings: Filling[]): string {
  const tag = language();
  const form = new Intl.PluralRules(tag).select(count);
  const all = [numbersIn(tag).format(count), ...fillings];
  return message(`${key}_${form}`, all) || message(`${key}_other`, all) || key;
}

/** A number of minutes in full words, whole hours as hours: "5 minutes", "1 hour". */
export function inWords(minutes: number): string {
  const [value, unit] = minutes % 60 === 0 ? [minutes / 60, "hour"] : [minutes, "minute"];
  return new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay: "long" }).format(value);
}
