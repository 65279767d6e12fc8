import { defaultSettings, type Settings } from "../../../src/core/settings.ts";
import { workingHours } from "./plan.ts";

/** What the person of the week has chosen: hours, and to be left alone in calls. */
export const weekSettings: Settings = {
  ...defaultSettings,
  hours: Array.from({ length: 7 }, (_, day) => (day < 5 ? workingHours.map(range => ({ ...range })) : [])),
  holdCalls: true,
};

/** Where and when the week is: the Monday at nine, in winter. */
export const weekStart = { start: Date.UTC(2026, 2, 2, 8), zone: "Europe/Berlin" } as const;

/** What the extension asks for when Hold during calls is switched on. */
export const callOrigins = weekSettings.callHosts.flatMap(host => [`*://${host}/*`, `*://*.${host}/*`]);

/** The hours in which the system blocks notifications. */
export const blocked = { day: 3, hour: 14 } as const;
