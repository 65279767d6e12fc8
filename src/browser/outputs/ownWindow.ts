import type { RoutineKind } from "../../core/routine/stretches.ts";
import { api } from "../api.ts";
import { type Opener, surfaceOf, windowAddress } from "../messages/pageAddress.ts";
import type { Placement } from "../pages/placement.ts";
import { screenRoom } from "../pages/screenRoom.ts";
import { firstPlace, loadPlacement, parsePlacement, placeFor } from "./storedPlacement.ts";

interface OwnTab {
  readonly id: number;
  readonly windowId: number;
}

/** The tab in which Limber's own window is open. An extension sees the addresses of its own pages without any permission. */
async function ownTab(): Promise<OwnTab | undefined> {
  for (const { id, windowId, url } of await api.tabs.query({}))
    if (id !== undefined && url && surfaceOf(url) === "window") return { id, windowId };
  return undefined;
}

/** Brings a tab to the front, with `url` as a new page; restores its window if that is minimised. */
async function bringToFront({ id, windowId }: OwnTab, url?: string): Promise<void> {
  await api.tabs.update(id, { active: true, ...(url && { url }) });
  const { state } = await api.windows.get(windowId);
  await api.windows.update(windowId, { focused: true, ...(state === "minimized" && { state: "normal" }) });
}

async function create(opener: Opener, start?: RoutineKind): Promise<void> {
  const window = { type: "popup", url: addressOf(opener, start), focused: true } as const;
  const [stored, front] = await Promise.all([loadPlacement(), frontWindow()]);
  const place = stored ? placeFor(stored, front) : firstPlace(front, screenRoom());
  const { width, height } = place;
  // The browser refuses a place outside all screens; then it chooses one itself.
  await api.windows
    .create({ ...window, ...place })
    .catch(() => api.windows.create({ ...window, width, height }));
}

/** The place of the window in front; `undefined` where the browser does not tell it, or the window is minimised. */
async function frontWindow(): Promise<Placement | undefined> {
  const window = await api.windows.getLastFocused().catch(() => undefined);
  return window?.state === "minimized" ? undefined : parsePlacement(window);
}

// Firefox resolves a relative address against the calling page.
const addressOf = (opener: Opener, start?: RoutineKind) => api.runtime.getURL(windowAddress(opener, start));

/** Opens the popup page in Limber's own window, in front. A window that is open already loads the page anew. */
async function openAnew(opener: Opener, start?: RoutineKind): Promise<void> {
  const open = await ownTab();
  if (open) await bringToFront(open, addressOf(opener, start));
  else await create(opener, start);
}

/** Opens Limber's own window, in front, with a page that starts that routine. Rejects if the browser refuses. */
export const openWindow = (start: RoutineKind): Promise<void> => openAnew("person", start);

/** Opens Limber's own window, in front, with a page that takes the routine over. Rejects if the browser refuses. */
export const moveToWindow = (): Promise<void> => openAnew("routine");

/** Brings the window that plays the routine to the front; opens one that takes it over if there is none. */
export async function showRoutine(): Promise<void> {
  const open = await ownTab();
  if (open) await bringToFront(open);
  else await create("routine");
}

/**
 * Shows a nudge in Limber's own window, in front. Resolves to whether the window was open already: its page then shows the nudge
 * at once, and otherwise when it connects. Rejects if the browser refuses.
 */
export async function showInWindow(): Promise<boolean> {
  const open = await ownTab();
  if (open) await bringToFront(open);
  else await create("nudge");
  return open !== undefined;
}
