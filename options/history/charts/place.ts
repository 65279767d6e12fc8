/** The page reads from right to left, and so do its charts. */
export const isMirrored = (): boolean => document.documentElement.dir === "rtl";

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** Where a shape lies that begins at a share of the chart's width and takes a share of it. */
export const place = (from: number, width: number): { x: string; width: string } => ({
  x: percent(isMirrored() ? 1 - from - width : from),
  width: percent(width),
});

/** The position of a point at a share of the chart's width. */
export const point = (share: number): string => percent(isMirrored() ? 1 - share : share);

/**
 * For places in ascending order, each a share of the chart's width: the lowest level on which none before lies nearer than `least`.
 * Dots of one level never touch.
 */
export function levels(places: readonly number[], least: number): readonly number[] {
  const last: number[] = [];
  return places.map(place => {
    const free = last.findIndex(before => place - before >= least);
    const level = free < 0 ? last.length : free;
    last[level] = place;
    return level;
  });
}
