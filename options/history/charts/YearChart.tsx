import { habitLocale } from "../../../src/browser/region.ts";
import { text } from "../../../src/browser/texts.ts";
import type { History } from "../../../src/core/history/dates.ts";
import { levelOf, monthStarts, yearOf, yearWeeks } from "../../../src/core/history/year.ts";
import { weekOrder } from "../../../src/ui/words/weekdays.ts";
import { Chart } from "./Chart.tsx";
import { place, point } from "./place.ts";
import { dayWords, longDate, shortDay, shortMonth } from "./words.ts";

const cell = 0.9375;
const [top, gap] = [1.25, 0.125] as const;

/** The share of the width that the names of the weekdays take. */
const gutter = 0.07;

/** Of the seven rows those that have a name. */
const namedRows = [0, 2, 4, 6];

const shareOf = (week: number) => gutter + (week / yearWeeks) * (1 - gutter);
const wide = ((1 - gutter) / yearWeeks) * 0.84;

/** Twelve months by week and weekday. The more breaks a day has, the fuller its cell: that needs no colour. */
export function YearChart({ history, today }: { readonly history: History; readonly today: string }) {
  const [firstDay = 0] = weekOrder(habitLocale());
  const cells = yearOf(history, today, firstDay);
  const items = cells.map(({ date, day }) => ({ name: longDate(date), value: dayWords(day) }));
  return (
    <Chart
      title={text("historyYear")}
      note={text("historyYearNote")}
      items={items}
      across={7}
      height={top + 7 * cell}
      legend={<YearLegend />}
    >
      {chosen => (
        <>
          {monthStarts(cells)
            .filter(({ week }) => week < yearWeeks - 2)
            .map(({ date, week }, index) => (
              <text
                key={date}
                x={point(shareOf(week))}
                y="0.75rem"
                class={index % 2 ? "at-start second" : "at-start"}
              >
                {shortMonth(date)}
              </text>
            ))}
          {namedRows.map(row => (
            <text key={row} x={point(0)} y={`${top + row * cell + 0.6875}rem`} class="at-start weekday">
              {shortDay(cells[row]?.date ?? today)}
            </text>
          ))}
          {cells.map(({ date, week, row, day }, index) => {
            const level = day ? levelOf(day) : 0;
            const tall = cell - gap;
            const full = (tall * level) / 4;
            const y = top + row * cell;
            const x = place(shareOf(week), wide);
            return (
              <g key={date} data-item={index} class={index === chosen ? "chosen" : undefined}>
                <rect class={day ? "cell known" : "cell"} {...x} y={`${y}rem`} height={`${tall}rem`} rx="2" />
                {level > 0 && (
                  <rect class="filled" {...x} y={`${y + tall - full}rem`} height={`${full}rem`} rx="2" />
                )}
              </g>
            );
          })}
        </>
      )}
    </Chart>
  );
}

const YearLegend = () => (
  <ul>
    <li>{text("historyFewer")}</li>
    <li>
      <svg width="6.5rem" height="0.8125rem" aria-hidden="true">
        {[0, 1, 2, 3, 4].map(level => (
          <g key={level}>
            <rect class="cell known" {...place(level / 5, 0.15)} height="100%" rx="2" />
            {level > 0 && (
              <rect
                class="filled"
                {...place(level / 5, 0.15)}
                y={`${100 - level * 25}%`}
                height={`${level * 25}%`}
                rx="2"
              />
            )}
          </g>
        ))}
      </svg>
    </li>
    <li>{text("historyMore")}</li>
  </ul>
);
