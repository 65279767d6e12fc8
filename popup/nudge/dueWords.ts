import { holdText } from "../../src/browser/outputs/holdText.ts";
import { text } from "../../src/browser/texts.ts";
import { formatClock } from "../../src/ui/words/format.ts";
import type { PopupState } from "../state/popupState.ts";

type Known = Pick<PopupState, "state" | "timeZone" | "hidden">;

/** What the page says of a break that is due: its heading, and a line on why no reminder asks now (or nothing). */
export interface DueWords {
  readonly title: string;
  readonly why: string;
}

/** The words for a break that is due and that the person opens before the reminder comes: what holds it back, or until when. */
export function dueWords({ state, timeZone, hidden }: Known): DueWords {
  const { nudge, hold } = state;
  const title = text("nudgeTitle");
  if (hold) return { title, why: holdText(hold, hidden) };
  if (nudge.is !== "deferred") return { title, why: "" };
  const until = formatClock(nudge.until, timeZone());
  // The answer that the person has given stands above everything else.
  return nudge.why === "snoozed"
    ? { title: text("snoozedTitle", until), why: text("snoozedWhy") }
    : { title, why: text("homeUnanswered", until) };
}
