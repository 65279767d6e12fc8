import { text } from "../../src/browser/texts.ts";
import { bounds } from "../../src/core/settings.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { SelectField } from "../../src/ui/fields/SelectField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { formatPercent } from "../../src/ui/words/format.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import { TryOut } from "../tryOut/TryOut.tsx";
import { useVoices } from "../tryOut/useVoices.ts";

/** Voice and chimes, with a button to try them. */
export function VoiceSection({ settings, change }: SettingsProps) {
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
      <SwitchField
        label={text("optionsVoice")}
        explanation={text("optionsVoiceWhy")}
        value={settings.voice}
        store={voice => change({ voice })}
      />
      <SelectField
        label={text("optionsVoiceName")}
        explanation={text("optionsVoiceNameWhy")}
        choices={choices}
        value={voiceName}
        store={name => change({ voiceName: name })}
        onTurnTo={load}
      />
      <NumberField
        label={text("optionsVoiceRate")}
        explanation={text("optionsVoiceRateWhy")}
        bounds={bounds.voiceRatePercent}
        value={settings.voiceRatePercent}
        store={voiceRatePercent => change({ voiceRatePercent })}
        slider
        format={formatPercent}
      />
      <NumberField
        label={text("optionsVoiceVolume")}
        explanation={text("optionsVoiceVolumeWhy")}
        bounds={bounds.voiceVolumePercent}
        value={settings.voiceVolumePercent}
        store={voiceVolumePercent => change({ voiceVolumePercent })}
        slider
        format={formatPercent}
      />
      <SwitchField
        label={text("optionsChimes")}
        explanation={text("optionsChimesWhy")}
        value={settings.chimes}
        store={chimes => change({ chimes })}
      />
      <NumberField
        label={text("optionsChimeVolume")}
        explanation={text("optionsVoiceVolumeWhy")}
        bounds={bounds.chimeVolumePercent}
        value={settings.chimeVolumePercent}
        store={chimeVolumePercent => change({ chimeVolumePercent })}
        slider
        format={formatPercent}
      />
      <TryOut settings={settings} onVoice={load} />
    </>
  );
}
