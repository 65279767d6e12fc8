import { text } from "../../../src/browser/texts.ts";
import { type History, lastDates } from "../../../src/core/history/dates.ts";
import { breaksTaken } from "../../../src/core/history/day.ts";
import { minutes } from "../../../src/core/time/time.ts";
import { formatDuration } from "../../../src/ui/words/format.ts";
import { Chart } from "./Chart.tsx";
import { place, point } from "./place.ts";
import { dayWords, longDate, shortDay } from "./words.ts";

const [top, base, height] = [1, 9, 11] as const;

/** The most breaks that a bar shows one by one. */
const mostDots = 12;

const barShare = 0.075;

/** The last seven days: active time as bars, and a dot on them for each break. */
export function WeekChart({ history, today }: { readonly history: History; readonly today: string }) {
  const dates = lastDates(today, 7);
  const days = dates.map(date => history.get(date));
  const most = Math.max(minutes(60), ...days.map(day => day?.activeMs ?? 0));
  const hours = Math.ceil(most / minutes(60));
  const tallOf = (ms: number) => ((base - top) * ms) / minutes(hours * 60);
  const items = dates.map((date, index) => ({ name: longDate(date), value: dayWords(days[index]) }));
  return (
    <Chart title={text("historyWeek")} note={text("historyWeekNote")} items={items} height={height}>
      {chosen => (
        <>
          <rect class="grid" {...place(0, 1)} y={`${top}rem`} height="1" />
          <rect class="track" {...place(0, 1)} y={`${base}rem`} height="0.125rem" />
          <text x={point(0)} y={`${top - 0.25}rem`} class="at-start">
            {formatDuration(minutes(hours * 60))}
          </text>
          {days.map((day, index) => {
            const date = dates[index] ?? "";
            const middle = (index + 0.5) / 7;
            const tall = tallOf(day?.activeMs ?? 0);
            return (
              <g key={date} data-item={index} class={index === chosen ? "chosen" : undefined}>
                <rect class="reach" {...place(index / 7, 1 / 7)} y="0" height={`${base}rem`} />
                <rect
                  class="minutes browsing"
                  {...place(middle - barShare / 2, barShare)}
                  y={`${base - tall}rem`}
                  height={`${tall}rem`}
                  rx="4"
                />
                {Array.from({ length: Math.min(mostDots, day ? breaksTaken(day) : 0) }, (_, dot) => (
                  <circle
                    key={dot}
                    class="dot"
                    cx={point(middle)}
                    cy={`${base - 0.5 - dot * 0.6875}rem`}
                    r="0.25rem"
                  />
                ))}
                <text
                  x={point(middle)}
                  y={`${height - 0.75}rem`}
                  class={date === today ? "at-middle now" : "at-middle"}
                >
                  {shortDay(date)}
                </text>
              </g>
            );
          })}
        </>
      )}
    </Chart>
  );
}
