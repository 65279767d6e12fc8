import * as v from "valibot";

/** The place of a window, in screen pixels. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a window before the person has moved it; the browser chooses the place, and the page fits it into a small screen.
 * Large enough to read the rep count from two metres (`routine.css`).
 */
export const defaultSize = { width: 520, height: 860 } as const;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const size = v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(20_000));
const schema = v.object({ left: pixels, top: pixels, width: size, height: size });

/** The placement in whatever was stored; `undefined` if it is unreadable. Never throws. */
export function parsePlacement(stored: unknown): Placement | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}

/** Moves and shrinks a placement until it fits within the room: its screen may be gone. */
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
