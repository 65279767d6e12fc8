import { areNotificationsBlocked } from "../../src/browser/outputs/notificationPermission.ts";
import { text } from "../../src/browser/texts.ts";
import { bounds } from "../../src/core/settings.ts";
import { NumberField } from "../../src/ui/fields/NumberField.tsx";
import { RadioField } from "../../src/ui/fields/RadioField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { formatPercent } from "../../src/ui/words/format.ts";
import { cautionOf } from "../cautions/caution.ts";
import { useButtonHidden } from "../page/useButtonHidden.ts";
import { useReloaded } from "../page/useReloaded.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import { TestNudge } from "../testNudge/TestNudge.tsx";

/** A test nudge, how Limber nudges, and the minutes on the badge. */
export function NudgeSection({ settings, change }: SettingsProps) {
  const isButtonHidden = useButtonHidden() ?? false;
  const areBlocked = useReloaded(false, areNotificationsBlocked);
  const seen = { isButtonHidden, areNotificationsBlocked: areBlocked };
  return (
    <>
      <TestNudge settings={settings} />
      <RadioField
        name="nudgeLevel"
        isList
        label={text("optionsNudgeWith")}
        explanation={text("optionsNudgeWithWhy")}
        choices={[
          { value: "popup", label: text("optionsNudgePopup") },
          { value: "now", label: text("optionsNudgeNow") },
          { value: "notification", label: text("optionsNudgeNotification") },
          { value: "badge", label: text("optionsNudgeBadge") },
        ]}
        value={settings.nudgeLevel}
        store={nudgeLevel => change({ nudgeLevel })}
        caution={cautionOf(settings, ["hiddenBadge", "blockedNotifications"], seen)}
      />
      <SwitchField
        name="nudgeSound"
        label={text("optionsNudgeSound")}
        explanation={text("optionsNudgeSoundWhy")}
        value={settings.nudgeSound}
        store={nudgeSound => change({ nudgeSound })}
      />
      {settings.nudgeSound && (
        <NumberField
          name="nudgeVolumePercent"
          label={text("optionsNudgeVolume")}
          explanation={text("optionsNudgeVolumeWhy")}
          bounds={bounds.nudgeVolumePercent}
          value={settings.nudgeVolumePercent}
          store={nudgeVolumePercent => change({ nudgeVolumePercent })}
          slider="even"
          format={formatPercent}
        />
      )}
      <SwitchField
        name="badgeAlways"
        label={text("optionsBadgeAlways")}
        explanation={text("optionsBadgeAlwaysWhy")}
        value={settings.badgeAlways}
        store={badgeAlways => change({ badgeAlways })}
      />
    </>
  );
}
