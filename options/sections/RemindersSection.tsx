import { text } from "../../src/browser/texts.ts";
import { bounds } from "../../src/core/settings.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { formatMinutes, formatSeconds } from "../../src/ui/words/format.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

/** When a break is due, and which time counts. */
export function RemindersSection({ settings, change }: SettingsProps) {
  return (
    <>
      <NumberField
        label={text("optionsInterval")}
        explanation={text("optionsIntervalWhy")}
        bounds={bounds.intervalMinutes}
        value={settings.intervalMinutes}
        store={intervalMinutes => change({ intervalMinutes })}
        slider
        format={formatMinutes}
      />
      <NumberField
        label={text("optionsSnooze")}
        explanation={text("optionsSnoozeWhy")}
        bounds={bounds.snoozeMinutes}
        value={settings.snoozeMinutes}
        store={snoozeMinutes => change({ snoozeMinutes })}
        format={formatMinutes}
      />
      <NumberField
        label={text("optionsNaturalBreak")}
        explanation={text("optionsNaturalBreakWhy")}
        bounds={bounds.naturalBreakMinutes}
        value={settings.naturalBreakMinutes}
        store={naturalBreakMinutes => change({ naturalBreakMinutes })}
        format={formatMinutes}
      />
      <NumberField
        label={text("optionsIdle")}
        explanation={text("optionsIdleWhy")}
        bounds={bounds.idleSeconds}
        value={settings.idleSeconds}
        store={idleSeconds => change({ idleSeconds })}
        format={formatSeconds}
      />
      <RadioField
        label={text("optionsCount")}
        explanation={text("optionsCountWhy")}
        choices={[
          { value: "browsing", label: text("optionsCountBrowsing") },
          { value: "computer", label: text("optionsCountComputer") },
        ]}
        value={settings.count}
        store={count => change({ count })}
      />
      <SwitchField
        label={text("optionsWatching")}
        explanation={text("optionsWatchingWhy")}
        value={settings.watching}
        store={watching => change({ watching })}
      />
    </>
  );
}
