import { text } from "../../src/browser/texts.ts";
import { duration } from "../../src/core/routine/timeline.ts";
import { planOf, type Settings } from "../../src/core/settings.ts";
import { formatDuration, formatMinutes } from "../../src/ui/words/format.ts";

/** A sentence on the interval and the length of the routine; a second one if working hours are set. */
export const Summary = ({ settings }: { readonly settings: Settings }) => (
  <p class="summary">
    {text(
      settings.count === "browsing" ? "optionsSummaryBrowsing" : "optionsSummaryComputer",
      formatMinutes(settings.intervalMinutes),
      formatDuration(duration(planOf(settings, "full"))),
    )}
    {settings.hours && ` ${text("optionsSummaryHours")}`}
  </p>
);
