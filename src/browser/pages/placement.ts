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

/** The size of a window before the person has moved it: small enough to stand beside the work. */
export const defaultSize = { width: 420, height: 640 } as const;

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

/**
 * The place of a window before the person has moved it: at the right of the window in front, as far as the screen has room there.
 * Where the screen is unknown (in a worker) the place is at the right edge within that window.
 */
export function beside(front: Placement, room: Placement | undefined): Placement {
  const edge = front.left + front.width;
  if (room) return fitWithin({ ...defaultSize, left: edge, top: front.top }, room);
  return { ...defaultSize, left: Math.max(front.left, edge - defaultSize.width), top: front.top };
}
