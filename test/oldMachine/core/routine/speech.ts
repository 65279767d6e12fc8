import { type Ms, seconds } from "../time/time.ts";

/** A voice of the machine, as far as choosing needs it (the Web Speech API's `SpeechSynthesisVoice`). */
export interface VoiceFacts {
  readonly name: string;
  /** Its language; platforms write `en-US`, `en_US`, `en` or `cmn`. */
  readonly lang: string;
}

/** Thousands of voices share some hundred tags, and reading a tag is slow. */
const locales = new Map<string, Intl.Locale | undefined>();

function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"));
  } catch {
    return undefined;
  }
}

/** The language of a tag in the one way of writing it (`cmn` is `zh`); `undefined` for what is no tag. */
function locale(tag: string): Intl.Locale | undefined {
  if (!locales.has(tag)) locales.set(tag, readLocale(tag));
  return locales.get(tag);
}

/** eSpeak offers each voice again in a hundred characters, "English+Klatt4"; the plain one stands for all. */
const plainName = (name: string): string => name.replace(/\+[^+]+$/, "");

/** The voices that may be chosen from, by name: those of the language. */
export function voicesFor<V extends VoiceFacts>(voices: readonly V[], language: string): V[] {
  const wanted = locale(language)?.language;
  const own = voices.filter(({ lang }) => locale(lang)?.language === wanted);
  const names = new Set(own.map(({ name }) => name));
  return own
    .filter(({ name }) => plainName(name) === name || !names.has(plainName(name)))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/**
 * The voice to speak with: the one that the person chose by its name, or the one that comes nearest to how the person
 * writes the language (`likings`: language tags, the dearest first). `undefined` when there is none in the language.
 */
export function chooseVoice<V extends VoiceFacts>(
  voices: readonly V[],
  language: string,
  name: string,
  likings: readonly string[] = [],
): V | undefined {
  const wanted = locale(language)?.language;
  const chosen = voices.find(voice => voice.name === name && locale(voice.lang)?.language === wanted);
  if (chosen) return chosen;
  const offered = voicesFor(voices, language);
  const tags = [...likings, language].flatMap(tag => locale(tag)?.toString() ?? []);
  for (const tag of tags) {
    const found = offered.find(({ lang }) => locale(lang)?.toString() === tag);
    if (found) return found;
  }
  return offered[0];
}

/**
 * How long one character takes at the usual rate until a voice has shown its own: about 150 words a minute. eSpeak over
 * Speech Dispatcher takes up to 100 ms (measured in Chromium), other voices 60 to 70.
 */
export const usualCharacterMs: Ms = 75;

/** From `speak()` until it is heard: 150 to 500 ms (measured in Chromium). */
const onset: Ms = 300;

/** How long a text takes to say, about. */
export const speechMs = (text: string, characterMs: Ms): Ms => onset + text.length * characterMs;

/** As many sentences from the first on as can be said in the time; empty when not even the first can. */
export function fitting(sentences: readonly string[], room: Ms, characterMs: Ms): string {
  for (let count = sentences.length; count > 0; count--) {
    const text = sentences.slice(0, count).join(" ");
    if (speechMs(text, characterMs) <= room) return text;
  }
  return "";
}

/** The pace of a voice from something it has said; texts too short to tell leave it as it was. */
export function learnPace(before: Ms, text: string, took: Ms): Ms {
  if (text.length < 20 || took <= 0) return before;
  const seen = took / text.length;
  return Math.min(seconds(0.4), Math.max(20, (before + 3 * seen) / 4));
}
