import { useContext } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { duration } from "../../src/core/routine/duration.ts";
import { planOf } from "../../src/core/routinePlan.ts";
import { bounds, type Settings } from "../../src/core/settings.ts";
import { type Ms, minutes } from "../../src/core/time/time.ts";
import { formatDuration, formatMinutes } from "../../src/ui/words/format.ts";
import { joinSentences } from "../../src/ui/words/sentences.ts";
import { IsFirstRoutine } from "../stretches/firstRoutine.ts";

const sentences = ({ count, intervalMinutes, hours }: Settings, routine: Ms): string =>
  joinSentences(
    text(
      count === "browsing" ? "optionsSummaryBrowsing" : "optionsSummaryComputer",
      formatMinutes(intervalMinutes),
      formatDuration(routine),
    ),
    hours ? text("optionsSummaryHours") : "",
  );

/** A routine in words that are longer than those of most: hours have no seconds. */
const longRoutine = minutes(59) - 1000;

/** A sentence on the interval and the length of the routine; a second one if working hours are set. Keeps room for both. */
export function Summary({ settings }: { readonly settings: Settings }) {
  const plan = planOf(settings, "full", useContext(IsFirstRoutine));
  const most: Settings = {
    ...settings,
    count: "computer",
    intervalMinutes: bounds.intervalMinutes.max,
    hours: [],
  };
  return (
    <p class="summary message-room" data-room={sentences(most, longRoutine)}>
      <span>{sentences(settings, duration(plan))}</span>
    </p>
  );
}
