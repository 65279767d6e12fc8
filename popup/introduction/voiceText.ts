import { type TextKey, text } from "../../src/browser/texts.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import type { VoiceTrouble } from "../../src/ui/guide/voice.ts";
import { joinSentences } from "../../src/ui/words/sentences.ts";
import type { PageGuide } from "../routine/useGuide.ts";

const troubles: Readonly<Record<VoiceTrouble, TextKey>> = {
  none: "voiceNone",
  language: "voiceLanguage",
  failed: "voiceFailed",
};

/** Why there is no voice, and what leads instead. */
const troubleText = (trouble: VoiceTrouble, { chimes }: Pick<PageGuide, "chimes">): string =>
  joinSentences(text(troubles[trouble]), text(chimes ? "voiceInstead" : "voiceInsteadText"));

/** What a person will hear: the voice, or why there is none. */
export function voiceText(guide: PageGuide): string {
  if (guide.trouble) return troubleText(guide.trouble, guide);
  if (guide.hasVoice) return text("introductionVoice");
  if (guide.wantsVoice) return text("introductionVoiceSought");
  return text(guide.chimes ? "introductionChimes" : "introductionSilent");
}

/** The longest words that `voiceText` may come to. */
export const longestVoiceText = (guide: PageGuide): string =>
  longest([
    text("introductionVoice"),
    text("introductionVoiceSought"),
    ...(["none", "language", "failed"] as const).map(trouble => troubleText(trouble, guide)),
  ]);
