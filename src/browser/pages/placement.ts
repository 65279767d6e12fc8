/** The place of a window, in screen pixels. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The place of the last window, and the available part of the screen that it was on. Earlier versions stored no screen. */
export interface StoredPlacement extends Placement {
  readonly screen?: Placement;
}

/**
 * The size of a window before the person has moved it; the browser chooses the place, and the page fits it into a small screen.
 * Large enough to read the rep count from two metres (`routine.css`).
 */
export const defaultSize = { width: 520, height: 860 } as const;

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
