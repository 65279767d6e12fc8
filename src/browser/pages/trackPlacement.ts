import { api } from "../api.ts";
import { placementKey } from "../storage/keyNames.ts";
import { fitWithin, type Placement, type StoredPlacement } from "./placement.ts";
import { screenRoom } from "./screenRoom.ts";

const here = (): Placement => ({
  left: window.screenX,
  top: window.screenY,
  width: window.outerWidth,
  height: window.outerHeight,
});

/** Moves this window back on screen and stores its place whenever the person moves it. Only pages in their own windows write the key. */
export async function trackPlacement(): Promise<void> {
  const before = here();
  const room = screenRoom();
  const place = room ? fitWithin(before, room) : before;
  if (JSON.stringify(place) !== JSON.stringify(before)) {
    const { id } = await api.windows.getCurrent();
    if (id !== undefined) await api.windows.update(id, { ...place });
  }
  let last = JSON.stringify(here());
  // No event reports a moved window, and a closing page has no time to store.
  setInterval(() => {
    const now = here();
    // A minimised window has a place outside of all screens, and the size of its title.
    if (document.hidden || JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    const room = screenRoom();
    const stored: StoredPlacement = { ...now, ...(room && { screen: room }) };
    void api.storage.local.set({ [placementKey]: stored }).catch(error => console.error("Limber:", error));
  }, 1000);
}
