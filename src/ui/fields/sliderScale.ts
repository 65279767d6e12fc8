import type { Bounds } from "../../core/settings.ts";

/** Steps on the slider from one end to the other. */
export const sliderSteps = 1000;

/** Small numbers are chosen to the unit, larger ones in the steps that people think in. */
function tidy(value: number): number {
  const step = value < 15 ? 1 : value < 120 ? 5 : 10;
  return Math.round(value / step) * step;
}

/** The value at a place on the slider (0 to `sliderSteps`): the square of the way, so that small values get room. */
export function valueAt(place: number, { min, max }: Bounds): number {
  const way = Math.min(1, Math.max(0, place / sliderSteps));
  return Math.min(max, Math.max(min, tidy(min + way * way * (max - min))));
}

/** The place of a value on the slider, whole; values out of bounds sit at the ends. */
export function placeOf(value: number, { min, max }: Bounds): number {
  const way = Math.min(1, Math.max(0, (value - min) / (max - min)));
  return Math.round(Math.sqrt(way) * sliderSteps);
}
