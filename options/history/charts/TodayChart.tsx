import { text } from "../../../src/browser/texts.ts";
import type { Day } from "../../../src/core/history/day.ts";
import { readTimeline } from "../../../src/core/history/timeline.ts";
import { minutes } from "../../../src/core/time/time.ts";
import { formatDuration } from "../../../src/ui/words/format.ts";
import { Chart } from "./Chart.tsx";
import { groups, kinds } from "./kinds.ts";
import { Legend } from "./Legend.tsx";
import { levels, place, point } from "./place.ts";
import { clockOf, hourOf } from "./words.ts";

const base = 4.25;
const height = 6;

/** The least hours that the chart spans. */
const leastHours = 6;

/** The share of the width that a dot takes on the narrowest page. */
const dotShare = 0.03;

/** The most dots that stand below each other. */
const mostLevels = 5;

/** A dot for each break, so that short ones right after each other can be counted. */
const BreakDots = ({ middles }: { readonly middles: readonly number[] }) => {
  const all = levels(middles, dotShare);
  return middles.map((middle, index) => (
    <circle
      key={middle}
      class="dot"
      cx={point(middle)}
      cy={`${0.375 + Math.min(mostLevels, all[index] ?? 0) * 0.6875}rem`}
      r="0.25rem"
    />
  ));
};

/** Hours between two marks, so that there are at most six of them. */
const everyHours = (hours: number): number => Math.ceil(hours / 6);

/** Today as it was: browsing, breaks, other applications, and why Limber kept quiet. */
export function TodayChart({ day }: { readonly day: Day }) {
  const runs = readTimeline(day.timeline).filter(({ kind }) => kind !== "away");
  if (runs.length === 0)
    return (
      <div class="chart">
        <h3>{text("historyToday")}</h3>
        <p class="soft">{text("historyTodayEmpty")}</p>
      </div>
    );
  const first = Math.floor((runs[0]?.from ?? 0) / 60);
  const last = Math.max(first + leastHours, Math.ceil((runs.at(-1)?.to ?? 0) / 60));
  const share = (minute: number) => (minute / 60 - first) / (last - first);
  const marks = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    hour => (hour - first) % everyHours(last - first) === 0 && hour < last,
  );
  const breaks = runs.filter(({ kind }) => kinds[kind].group === "break");
  const items = runs.map(({ kind, from, to }) => ({
    name: text("historyFromTo", clockOf(from), clockOf(to)),
    value: `${text(kinds[kind].name)}, ${formatDuration(minutes(to - from))}`,
  }));
  return (
    <Chart
      title={text("historyToday")}
      items={items}
      height={height}
      legend={<Legend of={new Set(runs.map(({ kind }) => kinds[kind].group))} />}
    >
      {chosen => (
        <>
          <rect class="track" {...place(0, 1)} y={`${base - 0.125}rem`} height="0.125rem" />
          {marks.map(hour => (
            <g key={hour}>
              <rect
                class="hour-tick"
                {...place(share(hour * 60), 0)}
                y={`${base}rem`}
                width="1"
                height="0.375rem"
              />
              <text
                x={point(share(hour * 60))}
                y={`${height - 0.375}rem`}
                class={hour === first ? "at-start" : "at-middle"}
              >
                {hourOf(hour)}
              </text>
            </g>
          ))}
          {runs.map(({ kind, from, to }, index) => {
            const { group } = kinds[kind];
            const tall = groups[group].height;
            return (
              <g key={from} data-item={index} class={index === chosen ? "chosen" : undefined}>
                <rect
                  class="reach"
                  {...place(share(from), share(to) - share(from))}
                  y="0"
                  height={`${base}rem`}
                />
                <rect
                  class={`minutes ${group}`}
                  {...place(share(from), share(to) - share(from))}
                  y={`${base - tall}rem`}
                  height={`${tall}rem`}
                  rx="2"
                />
              </g>
            );
          })}
          <BreakDots middles={breaks.map(({ from, to }) => share((from + to) / 2))} />
        </>
      )}
    </Chart>
  );
}
