import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ChartTable, type Item } from "./ChartTable.tsx";
import { isMirrored } from "./place.ts";

interface Props {
  readonly title: string;
  /** One sentence on what the chart shows, beside what the title says. */
  readonly note?: string;
  /** Everything that the chart shows, in the order in which the arrow keys walk it. */
  readonly items: readonly Item[];
  /** Where the walk begins: at the last item, if nothing is said. */
  readonly start?: number;
  /** How many items the keys to the sides move, and those up and down. */
  readonly across?: number;
  readonly down?: number;
  /**
   * The height of its one picture in rem. The width is that of the page, and shares of it are percentages. None: the children
   * draw by themselves.
   */
  readonly height?: number;
  readonly legend?: ComponentChildren;
  /** The shapes; an element with `data-item` belongs to the item of that number. */
  readonly children: (chosen: number | undefined) => ComponentChildren;
}

const itemUnder = (target: EventTarget | null): number | undefined => {
  const element = target instanceof Element ? target.closest("[data-item]") : null;
  return element ? Number(element.getAttribute("data-item")) : undefined;
};

/** How far a key moves, for a chart that reads from left to right. */
function movesOf(key: string, across: number, down: number, count: number): number | undefined {
  const side = isMirrored() ? -across : across;
  const moves: Readonly<Record<string, number>> = {
    ...{ ArrowRight: side, ArrowLeft: -side, ArrowDown: down, ArrowUp: -down },
    ...{ Home: -count, End: count },
  };
  return moves[key];
}

/**
 * A chart: a picture that the arrow keys walk like a slider, the words of the place where they are, and all of it as a table.
 */
export function Chart({ title, note, items, start, across = 1, down = 1, height, legend, children }: Props) {
  const [chosen, setChosen] = useState<number>();
  const last = items.length - 1;
  const at = Math.min(chosen ?? start ?? last, last);
  const said = ({ name, value }: Item) => `${name}: ${value}`;
  const walk = (event: KeyboardEvent) => {
    const by = movesOf(event.key, across, down, items.length);
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setChosen(Math.min(last, Math.max(0, at + by)));
  };
  const item = items[at];
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        {note && <p class="soft">{note}</p>}
      </figcaption>
      <div
        class="chart-picture"
        role="slider"
        tabIndex={0}
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, last)}
        aria-valuenow={at}
        aria-valuetext={item && said(item)}
        onKeyDown={walk}
        onFocus={() => setChosen(at)}
        onBlur={() => setChosen(undefined)}
        onPointerOver={event => setChosen(itemUnder(event.target) ?? chosen)}
        onPointerLeave={event => document.activeElement !== event.currentTarget && setChosen(undefined)}
      >
        {height === undefined ? (
          <div aria-hidden="true">{children(chosen)}</div>
        ) : (
          <svg width="100%" height={`${height}rem`} aria-hidden="true">
            {children(chosen)}
          </svg>
        )}
      </div>
      <p class="chart-said" aria-hidden="true">
        {chosen !== undefined && item && said(item)}
      </p>
      {legend && <div class="legend">{legend}</div>}
      <ChartTable title={title} items={items} />
    </figure>
  );
}
