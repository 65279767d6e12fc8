import { text } from "../../src/browser/texts.ts";
import { bounds } from "../../src/core/settings.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import { formatMinutes } from "../../src/ui/words/format.ts";
import { IntervalField } from "../fields/IntervalField.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";

/** When a break is due, and which time counts. */
export const RemindersSection = ({ settings, change }: SettingsProps) => (
  <>
    <IntervalField settings={settings} change={change} />
    <NumberField
      name="snoozeMinutes"
      label={text("optionsSnooze")}
      explanation={text("optionsSnoozeWhy")}
      bounds={bounds.snoozeMinutes}
      value={settings.snoozeMinutes}
      store={snoozeMinutes => change({ snoozeMinutes })}
      format={formatMinutes}
    />
    <RadioField
      name="count"
      label={text("optionsCount")}
      explanation={text("optionsCountWhy", text("optionsCountBrowsing"), text("optionsCountComputer"))}
      choices={[
        { value: "browsing", label: text("optionsCountBrowsing") },
        { value: "computer", label: text("optionsCountComputer") },
      ]}
      value={settings.count}
      store={count => change({ count })}
    />
  </>
);
