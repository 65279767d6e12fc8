import type { Surface } from "../../../src/core/nudge/state.ts";

/** The API calls that open a surface for a nudge. */
export const openings: ReadonlyMap<string, Surface> = new Map([
  ["action.openPopup", "popup"],
  ["windows.create", "window"],
  ["notifications.create", "notification"],
]);
