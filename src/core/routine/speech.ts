import { type Ms, seconds } from "../time/time.ts";
import { type NamedVoice, voiceRank } from "./voiceQuality.ts";

/** The properties of the Web Speech API's `SpeechSynthesisVoice` that the choice depends on. */
export interface VoiceFacts extends NamedVoice {
  /** Its language tag; platforms write `en-US`, `en_US`, `en` or `cmn`. */
  readonly lang: string;
  /** The system speaks with it unless told otherwise. Chromium marks the first voice of the system's list. */
  readonly default?: boolean;
}

/** A cache: thousands of voices share some hundred tags, and parsing a tag is slow. */
const locales = new Map<string, Intl.Locale | undefined>();

function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"));
  } catch {
    return undefined;
  }
}

/** A language tag in its canonical form (`cmn` becomes `zh`); `undefined` if it is invalid. */
function locale(tag: string): Intl.Locale | undefined {
  if (!locales.has(tag)) locales.set(tag, readLocale(tag));
  return locales.get(tag);
}

/** eSpeak lists each voice in a hundred variants such as "English+Klatt4"; the plain voice stands for all. */
const plainName = (name: string): string => name.replace(/\+[^+]+$/, "");

/** The voices of a language to choose from: natural ones, then plain machines', then jokes; each sorted by name. */
export function voicesFor<V extends VoiceFacts>(voices: readonly V[], language: string): V[] {
  const wanted = locale(language)?.language;
  const own = voices.filter(({ lang }) => locale(lang)?.language === wanted);
  const names = new Set(own.map(({ name }) => name));
  return own
    .filter(({ name }) => plainName(name) === name || !names.has(plainName(name)))
    .sort((a, b) => voiceRank(a) - voiceRank(b) || a.name.localeCompare(b.name, language));
}

/**
 * The voice to speak with: the one called `name` if it speaks the language, else the system's default if that does, else among
 * the best the first match of `preferredLanguages` (language tags, best first) or any. `undefined` if no voice speaks it.
 */
export function chooseVoice<V extends VoiceFacts>(
  voices: readonly V[],
  language: string,
  name: string,
  preferredLanguages: readonly string[] = [],
): V | undefined {
  const wanted = locale(language)?.language;
  const own = voices.filter(({ lang }) => locale(lang)?.language === wanted);
  const chosen = own.find(voice => voice.name === name) ?? own.find(voice => voice.default);
  if (chosen) return chosen;
  const offered = voicesFor(own, language);
  const best = offered.filter(voice => offered[0] && voiceRank(voice) === voiceRank(offered[0]));
  const tags = [...preferredLanguages, language].flatMap(tag => locale(tag)?.toString() ?? []);
  for (const tag of tags) {
    const found = best.find(({ lang }) => locale(lang)?.toString() === tag);
    if (found) return found;
  }
  return best[0];
}

/**
 * How long one character takes at the usual rate, about 150 words a minute, before the pace of a voice is known. Measured in
 * Chromium: eSpeak over Speech Dispatcher up to 100 ms, other voices 60 to 70.
 */
export const usualCharacterMs: Ms = 75;

/** From `speak()` to the first sound: 150 to 500 ms (measured in Chromium). */
const onset: Ms = 300;

/** How long a voice takes for a text, about. */
export const speechMs = (text: string, characterMs: Ms): Ms => onset + text.length * characterMs;

/** As many sentences, from the first on, as fit into the time `room`; empty if the first does not fit. */
export function fitting(sentences: readonly string[], room: Ms, characterMs: Ms): string {
  for (let count = sentences.length; count > 0; count--) {
    const text = sentences.slice(0, count).join(" ");
    if (speechMs(text, characterMs) <= room) return text;
  }
  return "";
}

/** The time per character of a voice, updated by the time it took for a text; texts under 20 characters do not count. */
export function learnPace(before: Ms, text: string, took: Ms): Ms {
  if (text.length < 20 || took <= 0) return before;
  const seen = took / text.length;
  return Math.min(seconds(0.4), Math.max(20, (before + 3 * seen) / 4));
}
