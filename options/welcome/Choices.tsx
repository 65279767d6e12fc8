import { text } from "../../src/browser/texts.ts";
import { IntervalField } from "../fields/IntervalField.tsx";
import { HoursSection } from "../sections/HoursSection.tsx";
import type { SettingsProps } from "../settings/useSettings.ts";
import { VoiceChoice } from "./VoiceChoice.tsx";

/** The three choices: the interval, the working hours and the voice. Each is good as it is, and stored as it changes. */
export const Choices = (props: SettingsProps) => (
  <>
    <p class="soft choices-lead">{text("welcomeChoicesWhy")}</p>
    <IntervalField {...props} />
    <HoursSection {...props} />
    <VoiceChoice {...props} />
  </>
);
