import { text } from "../../src/browser/texts.ts";
import { bounds } from "../../src/core/settings.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { formatMinutes } from "../../src/ui/words/format.ts";
import { cautionOf } from "../cautions/caution.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** After how much active time a break is due. */
export const IntervalField = ({ settings, change }: SettingsProps) => (
  <NumberField
    name="intervalMinutes"
    label={text("optionsInterval")}
    explanation={text("optionsIntervalWhy")}
    bounds={bounds.intervalMinutes}
    value={settings.intervalMinutes}
    store={intervalMinutes => change({ intervalMinutes })}
    slider="fine"
    format={formatMinutes}
    caution={cautionOf(settings, ["shortHours"])}
  />
);
