import { text } from "../../../src/browser/texts.ts";
import { bounds } from "../../../src/core/settings.ts";
import { NumberField } from "../../../src/ui/fields/NumberField.tsx";
import { formatMinutes } from "../../../src/ui/words/format.ts";
import type { SettingsProps } from "../../settings/useSettings.ts";

/** The patience of the nudge. */
export const NudgeMore = ({ settings, change }: SettingsProps) => (
  <NumberField
    name="patienceMinutes"
    label={text("optionsPatience")}
    explanation={text("optionsPatienceWhy")}
    bounds={bounds.patienceMinutes}
    value={settings.patienceMinutes}
    store={patienceMinutes => change({ patienceMinutes })}
    format={formatMinutes}
  />
);
