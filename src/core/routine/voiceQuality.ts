/** What tells a voice apart: its name, and the `voiceURI` of the Web Speech API. */
export interface NamedVoice {
  readonly name: string;
  readonly voiceURI?: string;
}

/**
 * The joke voices of macOS (System Settings, Spoken Content), as it lists them and as their identifiers still call them:
 * "Wobble" is `com.apple.speech.synthesis.voice.Deranged`.
 */
const novelties = new Set([
  ...["albert", "badnews", "bahh", "bells", "boing", "bubbles", "cellos", "goodnews", "jester", "organ"],
  ...["superstar", "trinoids", "whisper", "wobble", "zarvox"],
  ...["deranged", "hysterical", "pipeorgan", "princess"],
]);

/** The Eloquence voices of macOS, one set for each language: clear, but plainly a machine. */
const machines = new Set(["eddy", "flo", "grandma", "grandpa", "reed", "rocko", "sandy", "shelley"]);

/** "Eddy (English (US))" as "eddy", "Bad News" as "badnews". */
const plainWord = (name: string): string =>
  name
    .replace(/\s*\(.*$/s, "")
    .replaceAll(" ", "")
    .toLowerCase();

/** Names of other makers are no joke of Apple's: identifiers of theirs are paths of another kind. */
const applePart = /com\.apple\.(speech\.synthesis\.voice|eloquence\.[\w-]+)\.(\w+)$/;

/** How well a voice suits somebody who follows it for minutes: 0 natural, 1 a plain machine's, 2 a joke. */
export function voiceRank({ name, voiceURI = "" }: NamedVoice): 0 | 1 | 2 {
  // macOS translates the names; the identifiers, which Firefox and Safari show, stay English.
  const words = [plainWord(name), applePart.exec(voiceURI)?.[2]?.toLowerCase() ?? ""];
  if (words.some(word => novelties.has(word))) return 2;
  return words.some(word => machines.has(word)) ? 1 : 0;
}
