import { callHosts } from "../../../../src/core/callHosts.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";
import { workingHours } from "./plan.ts";

/** The person's settings: working hours, and a hold during calls. */
export const weekSettings: Settings = {
  ...defaultSettings,
  hours: Array.from({ length: 7 }, (_, day) => (day < 5 ? workingHours.map(range => ({ ...range })) : [])),
  holdCalls: true,
};

/** The start of the week, a Monday at nine in winter, and its time zone. */
export const weekStart = { start: Date.UTC(2026, 2, 2, 8), timeZone: "Europe/Berlin" } as const;

/** The origins that Limber requests when *Wait during calls* is switched on. */
export const callOrigins = callHosts(weekSettings).flatMap(host => [`*://${host}/*`, `*://*.${host}/*`]);

/** The hour in which the system blocks notifications. */
export const blocked = { day: 3, hour: 14 } as const;
