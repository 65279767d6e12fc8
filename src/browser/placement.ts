import * as v from "valibot";
import { api } from "./api.ts";

/** Where the person put a window of Limber's, in screen pixels. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const key = "placement";
const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const size = v.pipe(v.number(), v.integer(), v.minValue(300), v.maxValue(20_000));
const schema = v.object({ left: pixels, top: pixels, width: size, height: size });

/** Where a window goes that nobody has moved yet: the browser chooses the place. */
const usual = { width: 400, height: 660 } as const;

/** The place that the last window had; without one, or with one that cannot be read, only a size. */
export async function loadPlacement(): Promise<Placement | typeof usual> {
  const { [key]: stored } = await api.storage.local.get(key);
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : usual;
}

const here = (): Placement => ({
  left: window.screenX,
  top: window.screenY,
  width: window.outerWidth,
  height: window.outerHeight,
});

/** What browsers know of the screen that a window is on, beyond the standard. */
interface Room {
  readonly availLeft?: number;
  readonly availTop?: number;
}

/** The place drawn in until it lies on the screen whole, for a screen that has gone since. */
export function drawnIn(place: Placement, room: Screen & Room): Placement {
  const width = Math.min(place.width, room.availWidth);
  const height = Math.min(place.height, room.availHeight);
  const [left, top] = [room.availLeft ?? 0, room.availTop ?? 0];
  const within = (at: number, from: number, length: number) => Math.max(from, Math.min(at, from + length));
  return {
    left: within(place.left, left, room.availWidth - width),
    top: within(place.top, top, room.availHeight - height),
    width,
    height,
  };
}

/** A window's own page brings it back on screen, and remembers where the person leaves it. Only such pages write the key. */
export async function keepPlacement(): Promise<void> {
  const before = here();
  const place = drawnIn(before, screen);
  const { id } = await api.windows.getCurrent();
  if (id !== undefined && JSON.stringify(place) !== JSON.stringify(before))
    await api.windows.update(id, { ...place });
  let last = JSON.stringify(here());
  // No event tells of a window that is moved; a page that is closed has no time to store.
  setInterval(() => {
    const now = here();
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    void api.storage.local.set({ [key]: now }).catch(error => console.error("Limber:", error));
  }, 1000);
}
