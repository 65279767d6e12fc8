import { useContext, useLayoutEffect } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { plural, text } from "../../src/browser/texts.ts";
import { daysOf, lastDates } from "../../src/core/history/dates.ts";
import { breaksTaken, emptyDay, timelineDays } from "../../src/core/history/day.ts";
import { streakOf } from "../../src/core/history/streak.ts";
import { intervalMs } from "../../src/core/nudge/rules.ts";
import type { Settings } from "../../src/core/settings.ts";
import { localDay } from "../../src/core/time/time.ts";
import { Organisation } from "../../src/ui/fields/organisation/organisation.ts";
import { BreakHoursChart } from "./charts/BreakHoursChart.tsx";
import { OutcomesChart } from "./charts/OutcomesChart.tsx";
import { Patterns } from "./charts/Patterns.tsx";
import { SilencesChart } from "./charts/SilencesChart.tsx";
import { SittingsChart } from "./charts/SittingsChart.tsx";
import { TodayChart } from "./charts/TodayChart.tsx";
import { WeekChart } from "./charts/WeekChart.tsx";
import { YearChart } from "./charts/YearChart.tsx";
import { EmptyHistory } from "./EmptyHistory.tsx";
import { HistoryOff } from "./HistoryOff.tsx";
import { useHistory } from "./useHistory.ts";

interface Props {
  readonly settings: Settings;
  readonly onThere: () => void;
}

/** All charts, from today to the last twelve months; an invitation while there is nothing to show. */
export function HistoryCharts({ settings, onThere }: Props) {
  const history = useHistory(settings.sync);
  const { isHistoryOff } = useContext(Organisation);
  useLayoutEffect(() => {
    if (history !== "loading") onThere();
  }, [history === "loading"]);
  if (history === "loading") return <p aria-busy="true" />;
  if (history === "unread") return <p class="soft">{text("historyUnread")}</p>;
  const today = localDay(now(), timeZone(), settings.dayEndsAtHour);
  const isEmpty = [...history.values()].every(day => day.activeMs === 0 && breaksTaken(day) === 0);
  if (isEmpty) return isHistoryOff ? <HistoryOff /> : <EmptyHistory />;
  const week = lastDates(today, 7);
  const isFirstWeek = [...history.keys()].every(date => week.includes(date));
  const day = history.get(today) ?? emptyDay(today);
  const recent = daysOf(history, lastDates(today, timelineDays));
  const streak = settings.streak ? streakOf(history, today, settings.hours, intervalMs(settings)) : 0;
  return (
    <>
      {isHistoryOff && <HistoryOff />}
      <Patterns />
      <div class="history-lead">
        {streak > 1 && (
          <p>
            <strong>{plural("historyStreak", streak)}</strong>{" "}
            <span class="soft">{text("historyStreakNote")}</span>
          </p>
        )}
        <p class="soft history-walk">{text("historyWalk")}</p>
        {settings.sync && <p class="soft">{text("historyTogether")}</p>}
      </div>
      <TodayChart day={day} />
      <WeekChart history={history} today={today} />
      {isFirstWeek ? (
        <div class="chart">
          <h3>{text("historyYear")}</h3>
          <p class="soft">{text("historyYearLater")}</p>
        </div>
      ) : (
        <YearChart history={history} today={today} />
      )}
      <BreakHoursChart days={recent} />
      <OutcomesChart days={recent} />
      <SilencesChart days={recent} />
      <SittingsChart days={recent} />
    </>
  );
}
