import { api } from "./api.ts";

/** The words of a language by their keys: what its `messages.json` holds. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

/** A reading that `firstPaint.js` has begun. */
interface EarlyWords {
  readonly tag: string;
  readonly words: Promise<Words>;
}

declare global {
  var earlyWords: EarlyWords | undefined;
}

/** The language whose words the browser hands out: its own, or English where Limber does not have that. */
export const browserWords = (): string => api.i18n.getMessage("language");

/** A file of the package, never of the network: the policy of the manifest allows nothing else. */
async function read(tag: string): Promise<Words> {
  const file = await fetch(`/_locales/${tag.replaceAll("-", "_")}/messages.json`);
  return file.json();
}

/** Begins to read the words of a language before the page's modules are there. The browser's own need no reading. */
export function readWordsEarly(tag: string): void {
  if (tag === browserWords()) return;
  const words = read(tag);
  globalThis.earlyWords = { tag, words };
  // `readWords` passes a refusal on; until then it is no unhandled one. The next call reads anew.
  words.catch(() => {
    globalThis.earlyWords = undefined;
  });
}

/** The words of a language; `undefined` if the browser hands them out itself. Rejects if the package does not have them. */
export function readWords(tag: string): Promise<Words> | undefined {
  if (tag === browserWords()) return undefined;
  return globalThis.earlyWords?.tag === tag ? globalThis.earlyWords.words : read(tag);
}
