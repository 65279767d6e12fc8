import { holdText } from "../../src/browser/outputs/holdText.ts";
import { text } from "../../src/browser/texts.ts";
import { formatClock } from "../../src/ui/words/format.ts";
import type { PopupState } from "../usePopupState.ts";

/** Why nothing asks for the break that is due: what holds it back, or when the reminder comes back. Empty if neither applies. */
export function waitingText({
  state,
  timeZone,
  hidden,
}: Pick<PopupState, "state" | "timeZone" | "hidden">): string {
  const { nudge, hold } = state;
  if (hold) return holdText(hold, hidden);
  if (nudge.is !== "deferred") return "";
  const until = formatClock(nudge.until, timeZone);
  return text(nudge.why === "snoozed" ? "homeSnoozed" : "homeUnanswered", until);
}
