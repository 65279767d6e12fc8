const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const quantile = (values: readonly number[], share: number) =>
  sorted(values)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

/** "52 (48–60) ×1.10": median, the middle half, and the ratio to the floor's median. */
function cell(values: readonly number[], floor: readonly number[]): string {
  const digits = quantile(floor, 0.5) < 10 ? 1 : 0;
  const [low, middle, high] = [0.25, 0.5, 0.75].map(share => quantile(values, share).toFixed(digits));
  const ratio = quantile(values, 0.5) / quantile(floor, 0.5);
  return `${middle} (${low}–${high}) ×${ratio.toFixed(2)}`;
}

/** What a table shows. The first subject is the floor. */
export interface Table<Sample> {
  readonly title: string;
  readonly samples: ReadonlyMap<string, readonly Sample[]>;
  /** A column for each measure of a sample. */
  readonly measures: Readonly<Record<string, (sample: Sample) => number>>;
  /** A column for each text that a subject has once. */
  readonly once?: Readonly<Record<string, ReadonlyMap<string, string>>>;
}

/** Prints a row for each subject: median, middle half and ratio to the floor of each measure. */
export function printTable<Sample>({ title, samples, measures, once = {} }: Table<Sample>): void {
  const [floor = []] = samples.values();
  const rows = [...samples].map(([name, all]) => [
    name,
    ...Object.values(measures).map(measure => cell(all.map(measure), floor.map(measure))),
    ...Object.values(once).map(texts => texts.get(name) ?? "–"),
  ]);
  const head = [title, ...Object.keys(measures), ...Object.keys(once)];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  "));
}

/** Adds a sample to those of its subject. The round 0 only warms the caches that a browser in use has warm. */
export function addSample<Sample>(
  samples: Map<string, Sample[]>,
  name: string,
  round: number,
  sample: Sample,
): void {
  const before = samples.get(name) ?? [];
  samples.set(name, round === 0 ? before : [...before, sample]);
}
