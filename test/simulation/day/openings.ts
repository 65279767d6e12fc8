import type { Surface } from "../../../src/core/nudge/state/surfaces.ts";
import type { Call } from "../../simulatedBrowser/core.ts";

/** The API calls that open a surface for a nudge. */
export const openings: ReadonlyMap<string, Surface> = new Map([
  ["action.openPopup", "popup"],
  ["windows.create", "window"],
  ["notifications.create", "notification"],
]);

/** The call concerns the notification about a pause, which is no nudge. */
export const isAboutPause = ({ args }: Pick<Call, "args">): boolean => args[0] === "pause";

/** The surface that a call opens for a nudge; `undefined` for any other call. */
export const surfaceOpenedBy = (call: Pick<Call, "name" | "args">): Surface | undefined =>
  isAboutPause(call) ? undefined : openings.get(call.name);
