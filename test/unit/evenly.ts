import fc from "fast-check";

const steps = 2 ** 30;

/**
 * Any number from `min` up to `max`, all equally likely. A double as fast-check draws it is spread evenly over its bits,
 * and so nearly always next to zero.
 */
export const evenly = (min: number, max: number): fc.Arbitrary<number> =>
  fc.noBias(fc.nat({ max: steps - 1 })).map(n => min + ((max - min) * n) / steps);
