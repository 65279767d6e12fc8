import { type TextKey, text } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import type { VoiceTrouble } from "../../src/ui/guide/voice.ts";
import { joinSentences } from "../../src/ui/words/sentences.ts";
import { ActionRow } from "../page/ActionRow.tsx";
import { useTryOut } from "./useTryOut.ts";

const troubles: Readonly<Record<VoiceTrouble, TextKey>> = {
  none: "optionsTryNoVoice",
  language: "optionsTryNoLanguage",
  failed: "optionsTryFailed",
};

/** A button that plays voice and chimes, and messages about sound that does not work. */
export function TryOut({ settings }: { readonly settings: Settings }) {
  const { isPlaying, trouble, noChimes, start, stop } = useTryOut(settings);
  const isSilent = !settings.voice && !settings.chimes;
  const faults = [
    settings.voice && trouble ? text(troubles[trouble]) : "",
    settings.chimes && noChimes ? text("optionsTryNoChimes") : "",
  ];
  const said = isSilent && isPlaying ? text("optionsTryOff") : joinSentences(...faults);
  return (
    <ActionRow
      button={text(isPlaying ? "optionsTryStop" : "optionsTry")}
      onPress={isPlaying ? stop : start}
      hint={text("optionsTryHint")}
      said={said}
      isTrouble={faults.some(Boolean)}
      room={joinSentences(longest(Object.values(troubles).map(key => text(key))), text("optionsTryNoChimes"))}
    />
  );
}
