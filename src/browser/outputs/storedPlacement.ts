import { objectOf } from "../../core/compoundSchemas.ts";
import { isRecord } from "../../core/readFields.ts";
import { wholeIn } from "../../core/schemas.ts";
import { api } from "../api.ts";
import { beside, defaultSize, type Placement, type StoredPlacement } from "../pages/placement.ts";
import { placementKey } from "../storage/keyNames.ts";
import { orUnread } from "../storage/unread.ts";

const pixels = wholeIn({ min: -100_000, max: 100_000 });
const size = wholeIn({ min: 100, max: 20_000 });
const parseRectangle = objectOf({ left: pixels, top: pixels, width: size, height: size });

/** The placement in whatever was stored; `undefined` if it is unreadable. Never throws. */
export function parsePlacement(stored: unknown): StoredPlacement | undefined {
  const place = parseRectangle(stored);
  const screen = isRecord(stored) && "screen" in stored ? parseRectangle(stored.screen) : undefined;
  return place && screen ? { ...place, screen } : place;
}

/** Loads the place of the last window; `undefined` if none is stored or readable. Never rejects. */
export async function loadPlacement(): Promise<StoredPlacement | undefined> {
  const { value } = await orUnread(api.storage.local.get(placementKey));
  return parsePlacement(value?.[placementKey]);
}

const middle = (from: number, length: number, inner: number) => from + Math.round((length - inner) / 2);

const contains = (outer: Placement, left: number, top: number): boolean =>
  left >= outer.left && left < outer.left + outer.width && top >= outer.top && top < outer.top + outer.height;

const containsMiddle = (outer: Placement, { left, top, width, height }: Placement): boolean =>
  contains(outer, middle(left, width, 0), middle(top, height, 0));

const overlap = (a: Placement, b: Placement): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/**
 * Where a new window opens: at the stored place if that is on the screen of the window in front, else in the middle of that
 * window, in the stored size. Without a stored screen the two windows must overlap.
 */
export function placeFor({ screen, ...place }: StoredPlacement, front: Placement | undefined): Placement {
  if (!front) return place;
  const isSame = screen ? containsMiddle(screen, front) : overlap(place, front);
  if (isSame) return place;
  return {
    ...place,
    left: middle(front.left, front.width, place.width),
    // The title bar stays on the screen, so that the person can move the window.
    top: Math.max(front.top, middle(front.top, front.height, place.height)),
  };
}

/**
 * Where the first window opens, before the person has moved one: beside the window in front. `room` is the screen of the caller,
 * which may be another one. Without a window in front the browser chooses the place.
 */
export function firstPlace(
  front: Placement | undefined,
  room: Placement | undefined,
): Pick<Placement, "width" | "height"> & Partial<Placement> {
  if (!front) return defaultSize;
  return beside(front, room && containsMiddle(room, front) ? room : undefined);
}
