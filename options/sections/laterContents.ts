import { callsNeedSites } from "../../src/browser/sensors/call.ts";
import { DataSection } from "../data/DataSection.tsx";
import { HistoryMore } from "../history/HistoryMore.tsx";
import { HistorySection } from "../history/HistorySection.tsx";
import { PrescriptionMore } from "../prescription/PrescriptionMore.tsx";
import { RestoreDefaults } from "../settings/RestoreDefaults.tsx";
import { SyncSection } from "../sync/SyncSection.tsx";
import { AboutSection } from "./AboutSection.tsx";
import { AppearanceSection } from "./AppearanceSection.tsx";
import type { Contents } from "./contents.ts";
import { HoldsSection } from "./HoldsSection.tsx";
import { KeyboardSection } from "./KeyboardSection.tsx";
import { HoldsMore } from "./more/HoldsMore.tsx";
import { NudgeMore } from "./more/NudgeMore.tsx";
import { VoiceMore } from "./more/VoiceMore.tsx";
import { NudgeSection } from "./NudgeSection.tsx";
import { RoutineSection } from "./RoutineSection.tsx";
import { VoiceSection } from "./VoiceSection.tsx";

/** The sections below those of `firstContents`. */
export const laterContents: Contents = {
  nudge: { Content: NudgeSection, more: { holds: "optionsMoreNudge", Content: NudgeMore } },
  holds: {
    Content: HoldsSection,
    more: { holds: callsNeedSites ? "optionsMoreHolds" : "optionsMoreHoldsSharing", Content: HoldsMore },
  },
  routine: { Content: RoutineSection, more: { holds: "optionsMoreRoutine", Content: PrescriptionMore } },
  voice: { Content: VoiceSection, more: { holds: "optionsMoreVoice", Content: VoiceMore } },
  keyboard: { Content: KeyboardSection },
  appearance: { Content: AppearanceSection },
  history: {
    ...{ Content: HistorySection, outlivesRestore: true, comesLate: true },
    more: { holds: "optionsMoreHistory", Content: HistoryMore },
  },
  sync: { Content: SyncSection, outlivesRestore: true, comesLate: true },
  data: { Content: DataSection, outlivesRestore: true, comesLate: true },
  reset: { Content: RestoreDefaults, outlivesRestore: true },
  about: { Content: AboutSection },
};
