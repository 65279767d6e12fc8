import { machineVoices } from "../../browser/pages/voices.ts";
import { chooseVoice } from "../../core/routine/speech.ts";

/** What decides which voice speaks. */
export interface VoicePreference {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** A voice's own name, or empty for whichever suits the language best. */
  readonly voiceName: string;
}

/** The languages of the person, as the browser knows them. */
const preferredLanguages = (): readonly string[] => navigator.languages ?? [];

/**
 * Finds the voice for a wish, and remembers it until it is told to forget: there may be 13,000 voices (Speech Dispatcher
 * with eSpeak), and they are gone through once, not for every line.
 */
export function voiceFinder(preference: () => VoicePreference) {
  let known: { readonly asked: string; readonly voice: SpeechSynthesisVoice } | undefined;
  return {
    find(): SpeechSynthesisVoice | undefined {
      const { language, voiceName } = preference();
      const asked = `${language} ${voiceName}`;
      if (known?.asked === asked) return known.voice;
      const voice = chooseVoice(machineVoices(), language, voiceName, preferredLanguages());
      known = voice && { asked, voice };
      return voice;
    },
    forget(): void {
      known = undefined;
    },
  };
}
