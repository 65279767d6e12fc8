import { text } from "../../src/browser/texts.ts";
import { bounds } from "../../src/core/settings.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { formatMinutes, formatPercent, formatTimes } from "../../src/ui/words/format.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import { TestNudge } from "../testNudge/TestNudge.tsx";

/** How Limber nudges and accepts snoozes and dismissals, with a test nudge. */
export function NudgeSection({ settings, change }: SettingsProps) {
  const { nudgeLevel, commitment, nudgeSound } = settings;
  return (
    <>
      <RadioField
        label={text("optionsNudgeWith")}
        explanation={text("optionsNudgeWithWhy")}
        choices={[
          { value: "popup", label: text("optionsNudgePopup") },
          { value: "now", label: text("optionsNudgeNow") },
          { value: "notification", label: text("optionsNudgeNotification") },
          { value: "badge", label: text("optionsNudgeBadge") },
        ]}
        value={nudgeLevel}
        store={level => change({ nudgeLevel: level })}
      />
      {nudgeLevel === "popup" && (
        <NumberField
          label={text("optionsPatience")}
          explanation={text("optionsPatienceWhy")}
          bounds={bounds.patienceMinutes}
          value={settings.patienceMinutes}
          store={patienceMinutes => change({ patienceMinutes })}
          format={formatMinutes}
        />
      )}
      <NumberField
        label={text("optionsMostSnoozes")}
        explanation={text(commitment ? "optionsMostSnoozesCommitted" : "optionsMostSnoozesWhy")}
        bounds={bounds.maxSnoozes}
        value={settings.maxSnoozes}
        store={maxSnoozes => change({ maxSnoozes })}
        format={formatTimes}
      />
      <NumberField
        label={text("optionsMostReturns")}
        explanation={text("optionsMostReturnsWhy")}
        bounds={bounds.maxReturns}
        value={settings.maxReturns}
        store={maxReturns => change({ maxReturns })}
        format={formatTimes}
      />
      <SwitchField
        label={text("optionsCommitment")}
        explanation={text("optionsCommitmentWhy")}
        value={commitment}
        store={on => change({ commitment: on })}
      />
      <SwitchField
        label={text("optionsNudgeSound")}
        explanation={text("optionsNudgeSoundWhy")}
        value={nudgeSound}
        store={on => change({ nudgeSound: on })}
      />
      {nudgeSound && (
        <NumberField
          label={text("optionsNudgeVolume")}
          explanation={text("optionsNudgeVolumeWhy")}
          bounds={bounds.nudgeVolumePercent}
          value={settings.nudgeVolumePercent}
          store={nudgeVolumePercent => change({ nudgeVolumePercent })}
          slider
          format={formatPercent}
        />
      )}
      <SwitchField
        label={text("optionsBadgeAlways")}
        explanation={text("optionsBadgeAlwaysWhy")}
        value={settings.badgeAlways}
        store={badgeAlways => change({ badgeAlways })}
      />
      <TestNudge settings={settings} />
    </>
  );
}
