import { Chart } from "./Chart.tsx";
import type { Item } from "./ChartTable.tsx";
import { place, point } from "./place.ts";

/** A row of the chart: its words, and how long its bar is. */
export interface Row extends Item {
  readonly amount: number;
  readonly manner: string;
}

interface Props {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
}

const rowHeight = 2.5;

/** Amounts as bars below each other, each with its words above. */
export function BarsChart({ title, note, rows }: Props) {
  const most = Math.max(1, ...rows.map(({ amount }) => amount));
  return (
    <Chart title={title} note={note} items={rows} start={0} height={rows.length * rowHeight}>
      {chosen =>
        rows.map(({ name, value, amount, manner }, index) => {
          const y = index * rowHeight;
          return (
            <g key={name} data-item={index} class={index === chosen ? "chosen" : undefined}>
              <rect class="reach" {...place(0, 1)} y={`${y}rem`} height={`${rowHeight}rem`} />
              <text x={point(0)} y={`${y + 1}rem`} class="at-start row">
                {name}
              </text>
              <text x={point(1)} y={`${y + 1}rem`} class="at-end row">
                {value}
              </text>
              <rect class="grid" {...place(0, 1)} y={`${y + 1.375}rem`} height="0.5rem" rx="4" />
              <rect
                class={`minutes ${manner}`}
                {...place(0, amount / most)}
                y={`${y + 1.375}rem`}
                height="0.5rem"
                rx="4"
              />
            </g>
          );
        })
      }
    </Chart>
  );
}
