import { useState } from "preact/hooks";
import { text } from "../../../src/browser/texts.ts";
import { Chevron } from "../../../src/ui/page/icons.tsx";

/** One thing that a chart shows, in words. */
export interface Item {
  readonly name: string;
  readonly value: string;
}

interface Props {
  readonly title: string;
  readonly items: readonly Item[];
}

/** The chart's table, folded. Its rows are made when it opens: a year has many. */
export function ChartTable({ title, items }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="chart-table" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Chevron />
        <span>{text("historyTable")}</span> <span class="spoken">{title}</span>
      </summary>
      {isOpen && (
        <table>
          <caption class="spoken">{title}</caption>
          <tbody>
            {items.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
