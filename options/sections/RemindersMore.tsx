import { text } from "../../src/browser/texts.ts";
import { proofMs } from "../../src/core/activeTime/clock.ts";
import { renudgeMs } from "../../src/core/nudge/rules.ts";
import { bounds } from "../../src/core/settings.ts";
import { minutes } from "../../src/core/time/time.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { formatDuration, formatMinutes, formatSeconds, formatTimes } from "../../src/ui/words/format.ts";
import type { SettingsProps } from "../settings/useSettings.ts";

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
    <NumberField
      name="naturalBreakMinutes"
      label={text("optionsNaturalBreak")}
      explanation={text("optionsNaturalBreakWhy")}
      bounds={bounds.naturalBreakMinutes}
      value={settings.naturalBreakMinutes}
      store={naturalBreakMinutes => change({ naturalBreakMinutes })}
      format={formatMinutes}
    />
    <NumberField
      name="idleSeconds"
      label={text("optionsIdle")}
      explanation={text("optionsIdleWhy", formatDuration(proofMs(minutes(settings.naturalBreakMinutes))))}
      bounds={bounds.idleSeconds}
      value={settings.idleSeconds}
      store={idleSeconds => change({ idleSeconds })}
      format={formatSeconds}
    />
  </>
);
