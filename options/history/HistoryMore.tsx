import { formatTime } from "../../src/browser/region.ts";
import { text } from "../../src/browser/texts.ts";
import { bounds } from "../../src/core/settings.ts";
import { minutes } from "../../src/core/time/time.ts";
import { SelectField } from "../../src/ui/fields/SelectField.tsx";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";

const hours = Array.from({ length: bounds.dayEndsAtHour.max + 1 }, (_, hour) => hour);

const clock = (hour: number): string =>
  hour === 0
    ? text("historyMidnight")
    : formatTime(minutes(hour * 60), { timeStyle: "short", timeZone: "UTC" });

/** When a day ends, and whether the streak is shown. */
export const HistoryMore = ({ settings, change }: SettingsProps) => (
  <>
    <SelectField
      name="dayEndsAtHour"
      label={text("historyDayEnds")}
      explanation={text("historyDayEndsWhy")}
      choices={hours.map(hour => ({ value: String(hour), label: clock(hour) }))}
      value={String(settings.dayEndsAtHour)}
      store={hour => change({ dayEndsAtHour: Number(hour) })}
    />
    <SwitchField
      name="streak"
      label={text("historyStreakField")}
      explanation={text("historyStreakWhy")}
      value={settings.streak}
      store={streak => change({ streak })}
    />
  </>
);
