import { text } from "../../src/browser/texts.ts";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";

/** Whether a voice leads through the routine. */
export const VoiceField = ({ settings, change }: SettingsProps) => (
  <SwitchField
    name="voice"
    label={text("optionsVoice")}
    explanation={text("optionsVoiceWhy")}
    value={settings.voice}
    store={voice => change({ voice })}
  />
);
