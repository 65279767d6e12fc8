import { text } from "../../../src/browser/texts.ts";
import { bounds } from "../../../src/core/settings.ts";
import { NumberField } from "../../../src/ui/fields/NumberField.tsx";
import { SelectField } from "../../../src/ui/fields/SelectField.tsx";
import { formatPercent } from "../../../src/ui/words/format.ts";
import type { SettingsProps } from "../../settings/useSettings.ts";
import { useVoices } from "../../tryOut/useVoices.ts";

/** Which voice speaks, and how fast. */
export function VoiceMore({ settings, change }: SettingsProps) {
  const { voices, load } = useVoices();
  const { voiceName } = settings;
  // Only a list that is known can lack the chosen voice.
  const chosenLabel = voices ? text("optionsVoiceMissing", voiceName) : voiceName;
  const isListed = voiceName === "" || voices?.includes(voiceName);
  const choices = [
    { value: "", label: text("optionsVoiceAutomatic") },
    ...(voices ?? []).map(name => ({ value: name, label: name })),
    ...(isListed ? [] : [{ value: voiceName, label: chosenLabel }]),
  ];
  return (
    <>
      <SelectField
        name="voiceName"
        label={text("optionsVoiceName")}
        explanation={text("optionsVoiceNameWhy")}
        choices={choices}
        value={voiceName}
        store={name => change({ voiceName: name })}
        onTurnTo={load}
      />
      <NumberField
        name="voiceRatePercent"
        label={text("optionsVoiceRate")}
        explanation={text("optionsVoiceRateWhy")}
        bounds={bounds.voiceRatePercent}
        value={settings.voiceRatePercent}
        store={voiceRatePercent => change({ voiceRatePercent })}
        slider="even"
        format={formatPercent}
      />
    </>
  );
}
