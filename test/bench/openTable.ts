/** One opening of a page: times from the start of its navigation. */
export interface Opening {
  readonly paintMs: number;
  readonly readyMs: number;
  readonly heapKb: number;
  readonly nodes: number;
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

/** "52 (48–60) 1.10": median, the middle half, and the ratio to the floor's median. */
function cell(values: readonly number[], floor: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map(share => quantile(values, share).toFixed(0));
  const ratio = quantile(values, 0.5) / quantile(floor, 0.5);
  return `${middle} (${low}–${high}) ×${ratio.toFixed(2)}`;
}

/** Prints a row for each page: median, middle half and ratio to the floor; and the script that it runs, in kB. */
export function printOpenings(
  floorName: string,
  openings: ReadonlyMap<string, readonly Opening[]>,
  scripts: ReadonlyMap<string, number>,
): void {
  const floor = openings.get(floorName) ?? [];
  const measures = {
    "first paint, ms": ({ paintMs }: Opening) => paintMs,
    "ready, ms": ({ readyMs }: Opening) => readyMs,
    "heap, kB": ({ heapKb }: Opening) => heapKb,
    nodes: ({ nodes }: Opening) => nodes,
  };
  const rows = [...openings].map(([name, all]) => [
    name,
    ...Object.values(measures).map(measure => cell(all.map(measure), floor.map(measure))),
    scripts.get(name)?.toFixed(1) ?? "–",
  ]);
  const head = ["", ...Object.keys(measures), "script, kB"];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  "));
  console.log(
    "Median, the middle half of all openings, and the ratio to the empty extension in the same run.",
  );
}
