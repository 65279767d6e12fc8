import type { Bounds } from "../../core/schemas.ts";

/** `even`: half the way is half the value. `fine`: small values have more room, for wide bounds. */
export type SliderScale = "even" | "fine";

/** The number of steps of a slider. */
export const sliderSteps = 1000;

/** Rounds to steps of 1 below 15, of 5 below 120, of 10 above. */
function tidy(value: number): number {
  const step = value < 15 ? 1 : value < 120 ? 5 : 10;
  return Math.round(value / step) * step;
}

const exponents = { even: 1, fine: 2 } as const satisfies Record<SliderScale, number>;

/** The value at a slider position (0 to `sliderSteps`). */
export function valueAt(position: number, { min, max }: Bounds, scale: SliderScale): number {
  const share = Math.min(1, Math.max(0, position / sliderSteps)) ** exponents[scale];
  return Math.min(max, Math.max(min, tidy(min + share * (max - min))));
}

/** The slider position of a value, a whole number; values out of bounds are at the ends. */
export function positionOf(value: number, { min, max }: Bounds, scale: SliderScale): number {
  const share = Math.min(1, Math.max(0, (value - min) / (max - min)));
  return Math.round(share ** (1 / exponents[scale]) * sliderSteps);
}
