import { listOf, nullable, type Output, objectOf } from "./compoundSchemas.ts";
import { doseFields, sourceDoses } from "./doseSettings.ts";
import { asTheBrowser, isLanguageChoice } from "./language.ts";
import { stretchIds } from "./routine/stretches.ts";
import { tempos } from "./routine/tempo.ts";
import { type Bounds, flag, oneOf, type Schema, textThat, wholeIn } from "./schemas.ts";

/** The bounds of every number in the settings, in the unit at the end of its name. */
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
  dayEndsAtHour: { min: 0, max: 6 },
} as const satisfies Record<string, Bounds>;

/** How insistent the nudge is: a popup at an opportune moment, a popup at once, a notification, or only the badge. */
export const nudgeLevels = ["popup", "now", "notification", "badge"] as const;

/** What counts as active time: the browser in front, or any time at the computer. */
export const counts = ["browsing", "computer"] as const;

/** When full screen holds the nudge: in the window in front, in any window, only while the tab in front plays sound, or never. */
const fullscreenHolds = ["front", "any", "audible", "never"] as const;

/** For how many minutes a hold may keep a break back without a word. */
export const holdLimits = [30, 60, 120] as const;

/** The colour themes of the pages; `system` follows the browser. */
export const themes = ["system", "light", "dark"] as const;

/** Which of the two start buttons is the large one: that of the routine that was taken last, or always the same. */
const largeButtons = ["last", "full", "short"] as const;

/** The name of a voice, or of a computer; an empty name lets Limber choose. */
const name = textThat(({ length }) => length <= 200);

/** A note of a prescription: at most 280 characters, no sign that controls a screen but the end of a line, and none that turns text around. */
export const isNote = (note: string): boolean =>
  [...note].length <= 280 && !/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u.test(note);

/** Minutes since midnight; the working hours of a day are ranges of them. */
const minuteOfDay = wholeIn({ min: 0, max: 1440 });
const range = objectOf({ from: minuteOfDay, to: minuteOfDay });

/** A bare host name such as `meet.google.com`; it includes its subdomains. */
export const hostPattern =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** The most meeting sites that a person can add. */
export const maxCallHosts = 30;

const host = textThat(text => hostPattern.test(text));
/** The meeting sites that a person has added, or removed. */
export const hosts: Schema<readonly string[]> = listOf(host, ({ length }) => length <= maxCallHosts);

/** Every setting by its name, with the schema of its stored value. */
export const settingsFields = {
  intervalMinutes: wholeIn(bounds.intervalMinutes),
  snoozeMinutes: wholeIn(bounds.snoozeMinutes),
  naturalBreakMinutes: wholeIn(bounds.naturalBreakMinutes),
  idleSeconds: wholeIn(bounds.idleSeconds),
  count: oneOf(...counts),
  watching: flag,
  nudgeLevel: oneOf(...nudgeLevels),
  patienceMinutes: wholeIn(bounds.patienceMinutes),
  maxSnoozes: wholeIn(bounds.maxSnoozes),
  maxReturns: wholeIn(bounds.maxReturns),
  commitment: flag,
  nudgeSound: flag,
  nudgeVolumePercent: wholeIn(bounds.nudgeVolumePercent),
  badgeAlways: flag,
  hours: nullable(listOf(listOf(range), days => days.length === 7)),
  fullscreenHold: oneOf(...fullscreenHolds),
  audibleHold: flag,
  /** `null`: as long as it takes. */
  holdAtMostMinutes: nullable(oneOf(...holdLimits)),
  holdCalls: flag,
  addedCallHosts: hosts,
  removedCallHosts: hosts,
  tempo: oneOf(...tempos),
  largeButton: oneOf(...largeButtons),
  excludedStretches: listOf(
    oneOf(...stretchIds),
    // At least one stretch remains.
    excluded => new Set(excluded).size < stretchIds.length,
  ),
  ...doseFields,
  note: textThat(isNote),
  voice: flag,
  voiceName: name,
  voiceRatePercent: wholeIn(bounds.voiceRatePercent),
  voiceVolumePercent: wholeIn(bounds.voiceVolumePercent),
  chimes: flag,
  chimeVolumePercent: wholeIn(bounds.chimeVolumePercent),
  theme: oneOf(...themes),
  language: textThat(isLanguageChoice),
  /** The figure moves as a mirror does; else it turns to its own right when the person does. */
  mirror: flag,
  fewWords: flag,
  dayEndsAtHour: wholeIn(bounds.dayEndsAtHour),
  streak: flag,
  /** Settings and days travel between computers: see `travelling.ts`. */
  sync: flag,
  computerName: name,
};

/** All settings: one object under one storage key, written by the options page alone. */
export type Settings = { readonly [K in keyof typeof settingsFields]: Output<(typeof settingsFields)[K]> };

/** The settings of a new installation. */
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
  fullscreenHold: "front",
  audibleHold: true,
  holdAtMostMinutes: 60,
  holdCalls: false,
  addedCallHosts: [],
  removedCallHosts: [],
  tempo: "standard",
  largeButton: "last",
  excludedStretches: [],
  ...sourceDoses,
  note: "",
  voice: true,
  voiceName: "",
  voiceRatePercent: 100,
  voiceVolumePercent: 100,
  chimes: true,
  chimeVolumePercent: 50,
  theme: "system",
  language: asTheBrowser,
  mirror: true,
  fewWords: false,
  dayEndsAtHour: 0,
  streak: true,
  sync: false,
  computerName: "",
};
