import { text } from "../../src/browser/texts.ts";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import { DoseTable } from "../dose/DoseTable.tsx";
import { PrintRow } from "../print/PrintRow.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";
import { RoutineLengths } from "../stretches/RoutineLengths.tsx";
import { StretchPicker } from "../stretches/StretchPicker.tsx";

/** Tempo, stretches, doses and resulting length of the routine. */
export const RoutineSection = ({ settings, change }: SettingsProps) => (
  <>
    <RadioField
      name="tempo"
      label={text("optionsTempo")}
      explanation={text("optionsTempoWhy")}
      choices={[
        { value: "gentle", label: text("optionsTempoGentle") },
        { value: "standard", label: text("optionsTempoStandard") },
        { value: "brisk", label: text("optionsTempoBrisk") },
      ]}
      value={settings.tempo}
      store={tempo => change({ tempo })}
    />
    <StretchPicker settings={settings} store={excludedStretches => change({ excludedStretches })} />
    <DoseTable settings={settings} change={change} />
    <RoutineLengths settings={settings} />
    <PrintRow settings={settings} />
    <RadioField
      name="largeButton"
      label={text("optionsLargeButton")}
      explanation={text("optionsLargeButtonWhy")}
      choices={[
        { value: "last", label: text("optionsLargeButtonLast") },
        { value: "full", label: text("optionsLargeButtonFull") },
        { value: "short", label: text("optionsLargeButtonShort") },
      ]}
      value={settings.largeButton}
      store={largeButton => change({ largeButton })}
    />
  </>
);
