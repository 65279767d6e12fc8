import { api } from "../api.ts";
import { fitWithin, type Placement, type StoredPlacement } from "./placement.ts";

/** The key of the place of the last window. */
export const placementKey = "placement";

const here = (): Placement => ({
  left: window.screenX,
  top: window.screenY,
  width: window.outerWidth,
  height: window.outerHeight,
});

/** The available part of the screen. `availLeft` and `availTop` exist in browsers, not in the standard. */
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

/** Moves this window back on screen and stores its place whenever the person moves it. Only pages in their own windows write the key. */
export async function trackPlacement(): Promise<void> {
  const before = here();
  const place = fitWithin(before, room(screen));
  const { id } = await api.windows.getCurrent();
  if (id !== undefined && JSON.stringify(place) !== JSON.stringify(before))
    await api.windows.update(id, { ...place });
  let last = JSON.stringify(here());
  // No event reports a moved window, and a closing page has no time to store.
  setInterval(() => {
    const now = here();
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    const stored: StoredPlacement = { ...now, screen: room(screen) };
    void api.storage.local.set({ [placementKey]: stored }).catch(error => console.error("Limber:", error));
  }, 1000);
}
