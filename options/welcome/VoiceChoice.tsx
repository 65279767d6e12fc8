import { useEffect } from "preact/hooks";
import { isSpeechQuiet } from "../../src/browser/pages/voices.ts";
import { text } from "../../src/browser/texts.ts";
import type { Settings } from "../../src/core/settings.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { joinSentences } from "../../src/ui/words/sentences.ts";
import { VoiceField } from "../fields/VoiceField.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";
import { useVoices } from "../tryOut/useVoices.ts";

/** That the machine has no voice, and what leads instead. */
const noVoice = ({ chimes }: Pick<Settings, "chimes">) =>
  joinSentences(text("voiceLanguage"), text(chimes ? "voiceInstead" : "voiceInsteadText"));

/**
 * The voice, and whether this machine has one. Where the browser answers the first touch of its speech with a bar over the page,
 * the choice asks for the voices once the person has used it: the bar would move the switch from under the pointer.
 */
export function VoiceChoice({ settings, change }: SettingsProps) {
  const { voices, load } = useVoices();
  useEffect(() => {
    if (settings.voice && isSpeechQuiet()) load();
  }, [settings.voice]);
  const found = voices && (voices.length > 0 ? text("welcomeVoiceFound") : noVoice(settings));
  return (
    <div class="voice-choice" onChange={load}>
      <VoiceField settings={settings} change={change} />
      <div
        class="voice-found message-room"
        data-room={longest([text("welcomeVoiceFound"), noVoice({ chimes: true })])}
      >
        <p role="status">{settings.voice && found}</p>
      </div>
    </div>
  );
}
