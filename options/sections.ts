import type { ComponentType } from "preact";
import type { TextKey } from "../src/browser/texts.ts";
import { AboutSection } from "./AboutSection.tsx";
import { AppearanceSection } from "./AppearanceSection.tsx";
import { NudgeSection } from "./NudgeSection.tsx";
import { RemindersSection } from "./RemindersSection.tsx";
import { RoutineSection } from "./RoutineSection.tsx";
import type { SettingsProps } from "./useSettings.ts";
import { VoiceSection } from "./VoiceSection.tsx";

interface SectionEntry {
  /** The hash that leads to it. */
  readonly id: string;
  readonly title: TextKey;
  readonly Content: ComponentType<SettingsProps>;
}

/** The sections in the order of the page and its navigation. */
export const sections: readonly SectionEntry[] = [
  { id: "reminders", title: "optionsReminders", Content: RemindersSection },
  { id: "nudge", title: "optionsNudge", Content: NudgeSection },
  { id: "routine", title: "optionsRoutine", Content: RoutineSection },
  { id: "voice", title: "optionsVoiceSection", Content: VoiceSection },
  { id: "appearance", title: "optionsAppearance", Content: AppearanceSection },
  { id: "about", title: "optionsAbout", Content: AboutSection },
];
