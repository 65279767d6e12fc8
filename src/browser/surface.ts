import type { RoutineKind } from "../core/routine/stretches.ts";
import type { Settings } from "../core/settings.ts";
import { api } from "./api.ts";
import { showNotification } from "./notification.ts";
import { windowAddress } from "./pageAddress.ts";

const size = { width: 400, height: 660 } as const;

/** Opens the popup in a window of its own, in front; with `start` it begins that routine. Rejects when it cannot. */
export async function openWindow(start?: RoutineKind): Promise<void> {
  await api.windows.create({ type: "popup", url: windowAddress(start), focused: true, ...size });
}

/** How a nudge comes on each surface. Each rejects when the browser refuses; the page or the browser says the rest. */
export const show: Readonly<
  Record<"popup" | "window" | "notification", (settings: Settings) => Promise<void>>
> = {
  popup: () => api.action.openPopup(),
  window: () => openWindow(),
  notification: showNotification,
};
