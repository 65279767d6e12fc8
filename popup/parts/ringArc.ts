/** The part of a ring that is drawn: nothing, all of it, or one dash that begins at `from`, in the units of the radius. */
export type RingArc = "none" | "whole" | { readonly from: number; readonly length: number };

/** Browsers draw the round ends of a shorter dash as a lozenge. */
const shortest = 1;

/**
 * A share of a ring, 0 to 1, as a dash whose round ends lie within the share: each is half of the line's width long. A share that
 * has no room for both ends is not drawn.
 */
export function ringArc(share: number, radius: number, width: number): RingArc {
  if (share >= 1) return "whole";
  const length = share * 2 * Math.PI * radius - width;
  return length < shortest ? "none" : { from: width / 2, length };
}
