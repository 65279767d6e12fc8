import { Chart } from "./Chart.tsx";
import type { Item } from "./ChartTable.tsx";
import { place } from "./place.ts";

/** A row of the chart: its words, and how long its bar is. */
export interface Row extends Item {
  readonly amount: number;
  readonly group: string;
}

interface Props {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly Row[];
}

/** Amounts as bars below each other, each with its words above: they wrap where the page is narrow. */
export function BarsChart({ title, note, rows }: Props) {
  const most = Math.max(1, ...rows.map(({ amount }) => amount));
  return (
    <Chart title={title} note={note} items={rows} start={0}>
      {chosen =>
        rows.map(({ name, value, amount, group }, index) => (
          <div key={name} class={index === chosen ? "bar-row chosen" : "bar-row"} data-item={index}>
            <span>{name}</span>
            <span>{value}</span>
            <svg width="100%" height="0.5rem" aria-hidden="true">
              <rect class="grid" {...place(0, 1)} height="0.5rem" rx="4" />
              <rect class={`minutes ${group}`} {...place(0, amount / most)} height="0.5rem" rx="4" />
            </svg>
          </div>
        ))
      }
    </Chart>
  );
}
