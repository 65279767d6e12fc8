import type { Contents } from "./contents.ts";
import { HoursSection } from "./HoursSection.tsx";
import { RemindersMore } from "./more/RemindersMore.tsx";
import { RemindersSection } from "./RemindersSection.tsx";

/** The sections at the top of the page, which most windows show first. */
export const firstContents: Contents = {
  reminders: {
    Content: RemindersSection,
    more: { holds: "optionsMoreReminders", Content: RemindersMore },
  },
  hours: { Content: HoursSection },
};
