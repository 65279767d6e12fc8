import { api } from "../api.ts";
import { defaultSize, fitWithin, type Placement, parsePlacement } from "./placement.ts";

const key = "placement";

/** The place that the last window had; without one, or with one that cannot be read, only a size. */
export async function loadPlacement(): Promise<Placement | typeof defaultSize> {
  const { [key]: stored } = await api.storage.local.get(key);
  return parsePlacement(stored) ?? defaultSize;
}

const here = (): Placement => ({
  left: window.screenX,
  top: window.screenY,
  width: window.outerWidth,
  height: window.outerHeight,
});

/** The part of its screen that a window may take. Where the screen begins is known to browsers, not to the standard. */
const room = ({ availLeft = 0, availTop = 0, availWidth, availHeight }: Screen & Origin): Placement => ({
  left: availLeft,
  top: availTop,
  width: availWidth,
  height: availHeight,
});

interface Origin {
  readonly availLeft?: number;
  readonly availTop?: number;
}

/** A window's own page brings it back on screen, and remembers where the person leaves it. Only such pages write the key. */
export async function trackPlacement(): Promise<void> {
  const before = here();
  const place = fitWithin(before, room(screen));
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
