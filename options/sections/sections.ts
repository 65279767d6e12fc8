import type { ComponentType } from "preact";
import { callsNeedSites } from "../../src/browser/sensors/call.ts";
import type { TextKey } from "../../src/browser/texts.ts";
import { DataSection } from "../data/DataSection.tsx";
import { HistoryMore } from "../history/HistoryMore.tsx";
import { HistorySection } from "../history/HistorySection.tsx";
import { PrescriptionMore } from "../prescription/PrescriptionMore.tsx";
import type { ContentProps, SettingsProps } from "../settings/useSettings.ts";
import { SyncSection } from "../sync/SyncSection.tsx";
import { AboutSection } from "./AboutSection.tsx";
import { AppearanceSection } from "./AppearanceSection.tsx";
import { HoldsMore } from "./HoldsMore.tsx";
import { HoldsSection } from "./HoldsSection.tsx";
import { HoursSection } from "./HoursSection.tsx";
import { KeyboardSection } from "./KeyboardSection.tsx";
import { NudgeMore } from "./NudgeMore.tsx";
import { NudgeSection } from "./NudgeSection.tsx";
import { RemindersMore } from "./RemindersMore.tsx";
import { RemindersSection } from "./RemindersSection.tsx";
import { RoutineSection } from "./RoutineSection.tsx";
import { VoiceMore } from "./VoiceMore.tsx";
import { VoiceSection } from "./VoiceSection.tsx";

interface SectionEntry {
  /** The hash of its link. */
  readonly id: string;
  readonly title: TextKey;
  /** Absent in the section that restores the defaults of all others. */
  readonly Content?: ComponentType<ContentProps>;
  /**
   * The content shows records: it has no field, so restored settings leave it as it is, and it loads later. What follows on the page
   * waits for it.
   */
  readonly showsRecords?: true;
  /** The fields that are folded, and what they are about. */
  readonly more?: { readonly holds: TextKey; readonly Content: ComponentType<SettingsProps> };
}

/** All sections in page order. */
export const sections: readonly SectionEntry[] = [
  {
    id: "reminders",
    title: "optionsReminders",
    Content: RemindersSection,
    more: { holds: "optionsMoreReminders", Content: RemindersMore },
  },
  { id: "hours", title: "optionsHoursSection", Content: HoursSection },
  {
    id: "nudge",
    title: "optionsNudge",
    Content: NudgeSection,
    more: { holds: "optionsMoreNudge", Content: NudgeMore },
  },
  {
    id: "holds",
    title: "optionsHolds",
    Content: HoldsSection,
    more: { holds: callsNeedSites ? "optionsMoreHolds" : "optionsMoreHoldsSharing", Content: HoldsMore },
  },
  {
    id: "routine",
    title: "optionsRoutine",
    Content: RoutineSection,
    more: { holds: "optionsMoreRoutine", Content: PrescriptionMore },
  },
  {
    id: "voice",
    title: "optionsVoiceSection",
    Content: VoiceSection,
    more: { holds: "optionsMoreVoice", Content: VoiceMore },
  },
  { id: "keyboard", title: "optionsKeyboard", Content: KeyboardSection },
  { id: "appearance", title: "optionsAppearance", Content: AppearanceSection },
  {
    id: "history",
    title: "optionsHistory",
    Content: HistorySection,
    showsRecords: true,
    more: { holds: "optionsMoreHistory", Content: HistoryMore },
  },
  { id: "sync", title: "syncTitle", Content: SyncSection, showsRecords: true },
  { id: "data", title: "dataTitle", Content: DataSection, showsRecords: true },
  { id: "reset", title: "optionsReset" },
  { id: "about", title: "optionsAbout", Content: AboutSection },
];
