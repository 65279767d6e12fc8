import type { Settings } from "./settings.ts";

/**
 * The settings that stay on their computer when settings travel between several: whether they travel and how this computer is
 * called, what depends on permissions that the person gave to this browser, and what depends on its voices and loudspeakers.
 * Every other setting travels, doses and the note of a prescription among them. Nothing but settings, day records and the time of
 * the last break travels: the window's placement and all that is kept for a page or a session stay.
 */
export const stayingSettings = [
  "sync",
  "computerName",
  "holdCalls",
  "addedCallHosts",
  "removedCallHosts",
  "voiceName",
  "voiceVolumePercent",
  "chimeVolumePercent",
  "nudgeVolumePercent",
] as const satisfies readonly (keyof Settings)[];

/** The setting travels between computers. */
export const travels = (name: string): boolean => !stayingSettings.some(staying => staying === name);
