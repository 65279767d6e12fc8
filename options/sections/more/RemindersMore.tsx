import { text } from "../../../src/browser/texts.ts";
import { renudgeMs } from "../../../src/core/nudge/rules.ts";
import { bounds } from "../../../src/core/settings.ts";
import { NumberField } from "../../../src/ui/fields/NumberField.tsx";
import { SwitchField } from "../../../src/ui/fields/SwitchField.tsx";
import { formatDuration, formatTimes } from "../../../src/ui/words/format.ts";
import { AwayFields } from "../../groups/AwayFields.tsx";
import type { SettingsProps } from "../../settings/useSettings.ts";

/** How often Limber asks, and when it takes the person to be away. */
export const RemindersMore = ({ settings, change }: SettingsProps) => (
  <>
    <NumberField
      name="maxSnoozes"
      label={text("optionsMostSnoozes")}
      explanation={text(settings.commitment ? "optionsMostSnoozesCommitted" : "optionsMostSnoozesWhy")}
      bounds={bounds.maxSnoozes}
      value={settings.maxSnoozes}
      store={maxSnoozes => change({ maxSnoozes })}
      format={formatTimes}
    />
    <SwitchField
      name="commitment"
      label={text("optionsCommitment")}
      explanation={text("optionsCommitmentWhy")}
      value={settings.commitment}
      store={commitment => change({ commitment })}
    />
    <NumberField
      name="maxReturns"
      label={text("optionsMostReturns")}
      explanation={text("optionsMostReturnsWhy", formatDuration(renudgeMs))}
      bounds={bounds.maxReturns}
      value={settings.maxReturns}
      store={maxReturns => change({ maxReturns })}
      format={formatTimes}
    />
    <AwayFields settings={settings} change={change} />
  </>
);
