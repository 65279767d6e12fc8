import * as v from "valibot";
import { type RoutineKind, type StretchId, stretchIds } from "./routine/stretches.ts";
import { tempos } from "./routine/tempo.ts";
import type { Plan } from "./routine/timeline.ts";

/** A whole number that a person may choose: both ends included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The bounds of every number in the settings, in the unit that its name ends in. */
export const bounds = {
  intervalMinutes: { min: 1, max: 240 },
  snoozeMinutes: { min: 1, max: 60 },
  naturalBreakMinutes: { min: 1, max: 60 },
  idleSeconds: { min: 15, max: 600 },
  patienceMinutes: { min: 0, max: 10 },
  maxSnoozes: { min: 0, max: 10 },
  maxReturns: { min: 0, max: 10 },
  nudgeVolumePercent: { min: 10, max: 100 },
  voiceRatePercent: { min: 50, max: 200 },
  voiceVolumePercent: { min: 10, max: 100 },
  chimeVolumePercent: { min: 10, max: 100 },
} as const satisfies Record<string, Bounds>;

/** How loud the nudge is: the popup at a good moment, the popup at once, a notification, or just the badge. */
export const nudgeLevels = ["popup", "now", "notification", "badge"] as const;

/** Which time counts: with the browser in front, or all time at the computer. */
export const counts = ["browsing", "computer"] as const;

/** The looks of the pages; `system` follows the browser. */
export const themes = ["system", "light", "dark"] as const;

/** The characters of a voice's name at most; an empty name leaves the choice to Limber. */
const longestVoiceName = 200;

const whole = ({ min, max }: Bounds) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** Minutes of the day; the hours of a day are ranges of them. */
const minuteOfDay = whole({ min: 0, max: 1440 });
const range = v.object({ from: minuteOfDay, to: minuteOfDay });

/** A host name without anything else: `meet.google.com`. Its subdomains are meant too. */
export const hostPattern =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** More meeting sites than that are no longer a short list. */
export const maxCallHosts = 30;

const fields = {
  intervalMinutes: whole(bounds.intervalMinutes),
  snoozeMinutes: whole(bounds.snoozeMinutes),
  naturalBreakMinutes: whole(bounds.naturalBreakMinutes),
  idleSeconds: whole(bounds.idleSeconds),
  count: v.picklist(counts),
  watching: v.boolean(),
  nudgeLevel: v.picklist(nudgeLevels),
  patienceMinutes: whole(bounds.patienceMinutes),
  maxSnoozes: whole(bounds.maxSnoozes),
  maxReturns: whole(bounds.maxReturns),
  commitment: v.boolean(),
  nudgeSound: v.boolean(),
  nudgeVolumePercent: whole(bounds.nudgeVolumePercent),
  badgeAlways: v.boolean(),
  hours: v.nullable(v.pipe(v.array(v.array(range)), v.length(7))),
  holdCalls: v.boolean(),
  callHosts: v.pipe(v.array(v.pipe(v.string(), v.regex(hostPattern))), v.maxLength(maxCallHosts)),
  tempo: v.picklist(tempos),
  excludedStretches: v.pipe(
    v.array(v.picklist(stretchIds)),
    v.check(left => new Set(left).size < stretchIds.length, "at least one stretch stays"),
  ),
  voice: v.boolean(),
  voiceName: v.pipe(v.string(), v.maxLength(longestVoiceName)),
  voiceRatePercent: whole(bounds.voiceRatePercent),
  voiceVolumePercent: whole(bounds.voiceVolumePercent),
  chimes: v.boolean(),
  chimeVolumePercent: whole(bounds.chimeVolumePercent),
  theme: v.picklist(themes),
};

/** Everything that a person can choose. One object under one key, written by the options page alone. */
export type Settings = { readonly [K in keyof typeof fields]: v.InferOutput<(typeof fields)[K]> };

/** What holds before anyone chooses. */
export const defaultSettings: Settings = {
  intervalMinutes: 30,
  snoozeMinutes: 5,
  naturalBreakMinutes: 5,
  idleSeconds: 60,
  count: "browsing",
  watching: true,
  nudgeLevel: "popup",
  patienceMinutes: 2,
  maxSnoozes: 3,
  maxReturns: 3,
  commitment: false,
  nudgeSound: false,
  nudgeVolumePercent: 50,
  badgeAlways: false,
  hours: null,
  holdCalls: false,
  callHosts: [
    "meet.google.com",
    "zoom.us",
    "teams.microsoft.com",
    "teams.live.com",
    "webex.com",
    "meet.jit.si",
    "whereby.com",
    "slack.com",
    "discord.com",
  ],
  tempo: "standard",
  excludedStretches: [],
  voice: true,
  voiceName: "",
  voiceRatePercent: 100,
  voiceVolumePercent: 100,
  chimes: true,
  chimeVolumePercent: 50,
  theme: "system",
};

/** The stretches that the person does, in their fixed order; never empty. */
export const includedStretches = ({ excludedStretches }: Settings): StretchId[] =>
  stretchIds.filter(id => !excludedStretches.includes(id));

/** What a routine of that kind prescribes by the settings: fixed when it starts. */
export const planOf = (settings: Settings, kind: RoutineKind): Plan => ({
  kind,
  tempo: settings.tempo,
  stretches: includedStretches(settings),
});

/** What a version of Limber that knows more has stored beside the settings: to be kept, and not understood. */
export const unknownSettings = (stored: unknown): object =>
  typeof stored === "object" && stored !== null && !Array.isArray(stored)
    ? Object.fromEntries(Object.entries(stored).filter(([name]) => !Object.hasOwn(fields, name)))
    : {};

/**
 * Settings from whatever was stored. A field that is missing takes its default; one that cannot be read takes its
 * default too and is named in `unreadable`. Never throws; a value that is no object at all is named as `settings`.
 */
export function parseSettings(stored: unknown): { settings: Settings; unreadable: string[] } {
  if (stored === undefined) return { settings: defaultSettings, unreadable: [] };
  if (typeof stored !== "object" || stored === null || Array.isArray(stored))
    return { settings: defaultSettings, unreadable: ["settings"] };
  const unreadable: string[] = [];
  const entries = Object.entries(fields).map(([name, schema]) => {
    const value: unknown = Object.hasOwn(stored, name) ? Reflect.get(stored, name) : undefined;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [name, parsed.output];
    if (value !== undefined) unreadable.push(name);
    return [name, Reflect.get(defaultSettings, name)];
  });
  // The one cast of a parser: each entry was read by the schema of its own name.
  return { settings: Object.fromEntries(entries) as Settings, unreadable };
}
