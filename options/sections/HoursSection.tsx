import { useRef } from "preact/hooks";
import { habitLocale } from "../../src/browser/region.ts";
import { text } from "../../src/browser/texts.ts";
import type { Week } from "../../src/core/time/workingHours.ts";
import { SwitchField } from "../../src/ui/fields/SwitchField.tsx";
import { workdays } from "../../src/ui/words/weekdays.ts";
import { cautionOf } from "../cautions/caution.ts";
import { firstWeek } from "../hours/draft.ts";
import "../hours/hours.css";
import { WeekField } from "../hours/WeekField.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";

/** When Limber counts and nudges: always, or within the working hours of each day. */
export function HoursSection({ settings, change }: SettingsProps) {
  const { hours } = settings;
  const store = (week: Week | null) => change({ hours: week?.map(ranges => [...ranges]) ?? null });
  // Switching the hours off and on restores them.
  const last = useRef<Week>(hours ?? firstWeek(workdays(habitLocale())));
  if (hours) last.current = hours;
  return (
    <>
      <SwitchField
        name="hours"
        label={text("optionsHours")}
        explanation={text("optionsHoursWhy")}
        value={hours !== null}
        store={on => store(on ? last.current : null)}
      />
      {hours && (
        <WeekField week={hours} store={store} caution={cautionOf(settings, ["noHours", "shortHours"])} />
      )}
    </>
  );
}
