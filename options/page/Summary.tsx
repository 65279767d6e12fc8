import { text } from "../../src/browser/texts.ts";
import { duration } from "../../src/core/routine/timeline.ts";
import { includedStretches, type Settings } from "../../src/core/settings.ts";
import { formatDuration, formatMinutes } from "../../src/ui/words/format.ts";

/** All choices in one sentence: when Limber speaks, and how long the routine takes. */
export const Summary = ({ settings }: { readonly settings: Settings }) => (
  <p class="summary">
    {text(
      settings.count === "browsing" ? "optionsSummaryBrowsing" : "optionsSummaryComputer",
      formatMinutes(settings.intervalMinutes),
      formatDuration(
        duration({ kind: "full", tempo: settings.tempo, stretches: includedStretches(settings) }),
      ),
    )}
    {settings.hours && ` ${text("optionsSummaryHours")}`}
  </p>
);
