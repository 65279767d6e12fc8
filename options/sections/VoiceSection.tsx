import { text } from "../../src/browser/texts.ts";
import { bounds } from "../../src/core/settings.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { formatPercent } from "../../src/ui/words/format.ts";
import { VoiceField } from "../fields/VoiceField.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";
import { TryOut } from "../tryOut/TryOut.tsx";

/** Voice and chimes, with a button to try them. */
export const VoiceSection = ({ settings, change }: SettingsProps) => (
  <>
    <VoiceField settings={settings} change={change} />
    <NumberField
      name="voiceVolumePercent"
      label={text("optionsVoiceVolume")}
      explanation={text("optionsVoiceVolumeWhy")}
      bounds={bounds.voiceVolumePercent}
      value={settings.voiceVolumePercent}
      store={voiceVolumePercent => change({ voiceVolumePercent })}
      slider="even"
      format={formatPercent}
    />
    <SwitchField
      name="chimes"
      label={text("optionsChimes")}
      explanation={text("optionsChimesWhy")}
      value={settings.chimes}
      store={chimes => change({ chimes })}
    />
    <NumberField
      name="chimeVolumePercent"
      label={text("optionsChimeVolume")}
      explanation={text("optionsVoiceVolumeWhy")}
      bounds={bounds.chimeVolumePercent}
      value={settings.chimeVolumePercent}
      store={chimeVolumePercent => change({ chimeVolumePercent })}
      slider="even"
      format={formatPercent}
    />
    <TryOut settings={settings} />
  </>
);
