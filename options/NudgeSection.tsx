import { text } from "../src/browser/texts.ts";
import { RadioField } from "../src/ui/RadioField.tsx";
import type { SettingsProps } from "./useSettings.ts";

/** How Limber tells that a break is due. */
export const NudgeSection = ({ settings, change }: SettingsProps) => (
  <div class="card">
    <RadioField
      label={text("optionsNudgeWith")}
      explanation={text("optionsNudgeWithWhy")}
      choices={[
        { value: "popup", label: text("optionsNudgePopup") },
        { value: "notification", label: text("optionsNudgeNotification") },
        { value: "badge", label: text("optionsNudgeBadge") },
      ]}
      value={settings.nudgeWith}
      save={nudgeWith => change({ nudgeWith })}
    />
  </div>
);
