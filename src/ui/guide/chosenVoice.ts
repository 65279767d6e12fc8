import { machineVoices } from "../../browser/pages/voices.ts";
import { chooseVoice } from "../../core/routine/speech.ts";

/** The preferences that select a voice. */
export interface VoicePreference {
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** The name of a voice; empty for the best one of the language. */
  readonly voiceName: string;
}

const preferredLanguages = (): readonly string[] => navigator.languages ?? [];

/** Finds the preferred voice and caches it: Speech Dispatcher with eSpeak has 13,000 voices, too many to search per sentence. */
export function voiceFinder(preference: () => VoicePreference) {
  let cached: { readonly wanted: string; readonly voice: SpeechSynthesisVoice } | undefined;
  return {
    find(): SpeechSynthesisVoice | undefined {
      const { language, voiceName } = preference();
      const wanted = `${language} ${voiceName}`;
      if (cached?.wanted === wanted) return cached.voice;
      const voice = chooseVoice(machineVoices(), language, voiceName, preferredLanguages());
      cached = voice && { wanted, voice };
      return voice;
    },
    forget(): void {
      cached = undefined;
    },
  };
}
