import * as v from "valibot";

/** Where a window of Limber's is, in screen pixels. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How large a window is that nobody has moved yet; the browser chooses the place, and on a small screen its own page draws it
 * in. So large that the number of the rep can be read from two metres (`routine.css`).
 */
export const defaultSize = { width: 520, height: 860 } as const;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const size = v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(20_000));
const schema = v.object({ left: pixels, top: pixels, width: size, height: size });

/** A stored placement; `undefined` where there is none that can be read. Never throws. */
export function parsePlacement(stored: unknown): Placement | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}

/** The placement moved and made smaller until it lies within the room there is: a screen may have gone since. */
export function fitWithin(place: Placement, room: Placement): Placement {
  const width = Math.min(place.width, room.width);
  const height = Math.min(place.height, room.height);
  const within = (at: number, from: number, free: number) => Math.max(from, Math.min(at, from + free));
  return {
    left: within(place.left, room.left, room.width - width),
    top: within(place.top, room.top, room.height - height),
    width,
    height,
  };
}
