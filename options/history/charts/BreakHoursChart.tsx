import { plural, text } from "../../../src/browser/texts.ts";
import { breakHours } from "../../../src/core/history/breakHours.ts";
import { type Day, timelineDays } from "../../../src/core/history/day.ts";
import { formatNumber } from "../../../src/ui/words/format.ts";
import { Chart } from "./Chart.tsx";
import { place, point } from "./place.ts";
import { clockOf, hourOf } from "./words.ts";

const [top, base, height] = [0.5, 5.5, 7] as const;

/** In which hours of the day breaks begin. */
export function BreakHoursChart({ days }: { readonly days: readonly Day[] }) {
  const hours = breakHours(days);
  const most = Math.max(...hours);
  if (most === 0)
    return (
      <div class="chart">
        <h3>{text("historyHours")}</h3>
        <p class="soft">{text("historyHoursEmpty")}</p>
      </div>
    );
  const items = hours.map((count, hour) => ({
    name: text("historyFromTo", clockOf(hour * 60), clockOf(hour * 60 + 60)),
    value: plural("breaks", count),
  }));
  return (
    <Chart
      title={text("historyHours")}
      note={text("historyLastDays", formatNumber(timelineDays))}
      items={items}
      start={hours.indexOf(most)}
      height={height}
    >
      {chosen => (
        <>
          <rect class="track" {...place(0, 1)} y={`${base}rem`} height="0.125rem" />
          {hours.map((count, hour) => {
            const tall = ((base - top) * count) / most;
            return (
              <g key={hour} data-item={hour} class={hour === chosen ? "chosen" : undefined}>
                <rect class="reach" {...place(hour / 24, 1 / 24)} y="0" height={`${base}rem`} />
                <rect
                  class="minutes break"
                  {...place((hour + 0.2) / 24, 0.6 / 24)}
                  y={`${base - tall}rem`}
                  height={`${tall}rem`}
                  rx="3"
                />
              </g>
            );
          })}
          {[0, 6, 12, 18].map(hour => (
            <text key={hour} x={point(hour / 24)} y={`${height - 0.375}rem`} class="at-start">
              {hourOf(hour)}
            </text>
          ))}
        </>
      )}
    </Chart>
  );
}
