import { useState } from "preact/hooks";
import { inWords, text } from "../../src/browser/texts.ts";
import { duration } from "../../src/core/routine/timeline.ts";
import { planOf, type Settings } from "../../src/core/settings.ts";
import { minutes } from "../../src/core/time/time.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";

interface Props {
  readonly settings: Settings;
  /** `undefined` when no snooze is left. */
  readonly onSnooze: (() => void) | undefined;
  readonly onSkip: () => void;
}

const shortMinutes = (settings: Settings) => {
  const plan = planOf(settings, "short");
  return Math.max(1, Math.round(duration(plan) / minutes(1)));
};

/** Snooze and Skip. The setting `commitment` asks once more before a skip and blocks nothing. */
export function NoForNow({ settings, onSnooze, onSkip }: Props) {
  const [hasPaused, setPaused] = useState(false);
  const skip = (event: MouseEvent) => {
    if (!settings.commitment || hasPaused) {
      // The second click of a double click must not confirm.
      if (!settings.commitment || event.detail < 2) onSkip();
    } else setPaused(true);
  };
  const note = hasPaused
    ? text("skipPause", formatMinutes(shortMinutes(settings)))
    : onSnooze
      ? ""
      : text("snoozeUsed");
  return (
    <>
      <p class="note before-no" data-paused={hasPaused} role="status">
        {note}
      </p>
      <div class="pair">
        {onSnooze && (
          <button type="button" class="button quiet" onClick={onSnooze}>
            {text("snooze", inWords(settings.snoozeMinutes))}
          </button>
        )}
        <button type="button" class="button quiet" onClick={skip}>
          {text(hasPaused ? "skipAnyway" : "skip")}
        </button>
      </div>
    </>
  );
}
