import { type TextKey, text } from "../../src/browser/texts.ts";
import type { DoseName } from "../../src/core/routine/dose.ts";
import type { Settings } from "../../src/core/settings.ts";
import { doseLabelOf } from "../dose/doseLabels.ts";

const labels: Readonly<Record<Exclude<keyof Settings, DoseName>, TextKey>> = {
  intervalMinutes: "optionsInterval",
  snoozeMinutes: "optionsSnooze",
  naturalBreakMinutes: "optionsNaturalBreak",
  idleSeconds: "optionsIdle",
  count: "optionsCount",
  watching: "optionsWatching",
  nudgeLevel: "optionsNudgeWith",
  patienceMinutes: "optionsPatience",
  maxSnoozes: "optionsMostSnoozes",
  maxReturns: "optionsMostReturns",
  commitment: "optionsCommitment",
  nudgeSound: "optionsNudgeSound",
  nudgeVolumePercent: "optionsNudgeVolume",
  badgeAlways: "optionsBadgeAlways",
  hours: "optionsHours",
  fullscreenHold: "optionsFullscreen",
  audibleHold: "optionsAudible",
  holdAtMostMinutes: "optionsHoldAtMost",
  holdCalls: "optionsCalls",
  addedCallHosts: "optionsSites",
  removedCallHosts: "optionsSites",
  tempo: "optionsTempo",
  excludedStretches: "optionsStretches",
  largeButton: "optionsLargeButton",
  note: "prescriptionNote",
  voice: "optionsVoice",
  voiceName: "optionsVoiceName",
  voiceRatePercent: "optionsVoiceRate",
  voiceVolumePercent: "optionsVoiceVolume",
  chimes: "optionsChimes",
  chimeVolumePercent: "optionsChimeVolume",
  theme: "optionsTheme",
  language: "optionsLanguage",
  mirror: "optionsMirror",
  fewWords: "optionsFewWords",
  dayEndsAtHour: "historyDayEnds",
  streak: "historyStreakField",
  sync: "syncSwitch",
  computerName: "syncName",
};

/** The label of a setting's field; the name itself if no setting has it. */
export const labelOf = (name: string): string => {
  const key = Object.entries(labels).find(([field]) => field === name)?.[1];
  return key ? text(key) : (doseLabelOf(name) ?? name);
};
