import { type TextKey, text } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { VoiceTrouble } from "../../src/ui/guide/voice.ts";
import "./tryOut.css";
import { useTryOut } from "./useTryOut.ts";

const troubles: Readonly<Record<VoiceTrouble, TextKey>> = {
  none: "optionsTryNoVoice",
  language: "optionsTryNoLanguage",
  failed: "optionsTryFailed",
};

interface Props {
  readonly settings: Settings;
  /** The voice is about to speak. */
  readonly onVoice: () => void;
}

/** A button that plays voice and chimes, and messages about sound that does not work. */
export function TryOut({ settings, onVoice }: Props) {
  const { isPlaying, trouble, noChimes, start, stop } = useTryOut(settings);
  const tryOut = () => {
    if (settings.voice) onVoice();
    start();
  };
  const isSilent = !settings.voice && !settings.chimes;
  return (
    <div class="action-row">
      <button type="button" class="button secondary" onClick={isPlaying ? stop : tryOut}>
        {text(isPlaying ? "optionsTryStop" : "optionsTry")}
      </button>
      <p class="soft">{text("optionsTryHint")}</p>
      <div role="status">
        {isSilent && isPlaying && <p>{text("optionsTryOff")}</p>}
        {settings.voice && trouble && <p class="try-trouble">{text(troubles[trouble])}</p>}
        {settings.chimes && noChimes && <p class="try-trouble">{text("optionsTryNoChimes")}</p>}
      </div>
    </div>
  );
}
