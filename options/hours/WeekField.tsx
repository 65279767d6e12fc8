import { habitLocale } from "../../src/browser/region.ts";
import { text } from "../../src/browser/texts.ts";
import { minutes } from "../../src/core/time/time.ts";
import type { Week } from "../../src/core/time/workingHours.ts";
import { useLock } from "../../src/ui/fields/organisation/organisation.ts";
import type { Caution } from "../../src/ui/fields/words/caution.ts";
import { formatClock } from "../../src/ui/words/format.ts";
import { weekOrder, workdays } from "../../src/ui/words/weekdays.ts";
import { DayHours } from "./DayHours.tsx";
import { HoursClock } from "./HoursClock.tsx";
import { useHours } from "./useHours.ts";

interface Props {
  readonly week: Week;
  readonly store: (week: Week) => Promise<void>;
  readonly caution: Caution;
}

/** The working hours of each day. The first day of the week follows the region. */
export function WeekField({ week, store, caution }: Props) {
  const hours = useHours(week, store);
  const locale = habitLocale();
  return (
    <fieldset class="week" disabled={useLock("hours")} aria-label={text("optionsHours")}>
      <HoursClock />
      <div class="week-why message-room" data-room={caution.room}>
        <p class="soft hint">
          {text(
            "optionsHoursWeekWhy",
            formatClock(minutes(22 * 60), "UTC"),
            formatClock(minutes(6 * 60), "UTC"),
          )}
        </p>
        <p class="week-empty" role="status">
          {caution.words}
        </p>
      </div>
      {weekOrder(locale).map(day => (
        <DayHours key={day} day={day} hours={hours} weekdays={workdays(locale)} />
      ))}
    </fieldset>
  );
}
