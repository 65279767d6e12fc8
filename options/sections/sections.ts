import type { TextKey } from "../../src/browser/texts.ts";

/** A section: the hash of its link, and its title. */
interface SectionEntry {
  readonly id: string;
  readonly title: TextKey;
}

/** All sections in page order. What they contain is in `firstContents` and `laterContents`. */
export const sections: readonly SectionEntry[] = [
  { id: "reminders", title: "optionsReminders" },
  { id: "hours", title: "optionsHoursSection" },
  { id: "nudge", title: "optionsNudge" },
  { id: "holds", title: "optionsHolds" },
  { id: "routine", title: "optionsRoutine" },
  { id: "voice", title: "optionsVoiceSection" },
  { id: "keyboard", title: "optionsKeyboard" },
  { id: "appearance", title: "optionsAppearance" },
  { id: "history", title: "optionsHistory" },
  { id: "sync", title: "syncTitle" },
  { id: "data", title: "dataTitle" },
  { id: "reset", title: "optionsReset" },
  { id: "about", title: "optionsAbout" },
];
