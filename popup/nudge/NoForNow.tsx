import { useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import type { State } from "../../src/core/nudge/state/state.ts";
import { hasShort } from "../../src/core/routinePlan.ts";
import type { Settings } from "../../src/core/settings.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";
import { routineLength } from "../../src/ui/words/routineLength.ts";

interface Props {
  readonly state: State;
  readonly settings: Settings;
  /** `undefined` when no snooze is left. */
  readonly onSnooze: (() => void) | undefined;
  readonly onSkip: () => void;
}

/** What Skip asks once more: the shortest routine takes so little. */
function pauseText({ hasDoneRoutine }: State, settings: Settings): string {
  const isShort = hasShort(settings);
  const length = routineLength(settings, isShort ? "short" : "full", !hasDoneRoutine);
  return text(isShort ? "skipPause" : "skipPauseWhole", length);
}

/** Snooze and Skip. The setting `commitment` asks once more before a skip and blocks nothing. */
export function NoForNow({ state, settings, onSnooze, onSkip }: Props) {
  const [hasPaused, setPaused] = useState(false);
  const skip = (event: MouseEvent) => {
    if (!settings.commitment || hasPaused) {
      // The second click of a double click must not confirm.
      if (!settings.commitment || event.detail < 2) onSkip();
    } else setPaused(true);
  };
  const note = hasPaused ? pauseText(state, settings) : onSnooze ? "" : text("snoozeUsed");
  return (
    <>
      <p class="note before-no" data-paused={hasPaused} role="status">
        {note}
      </p>
      <div class="pair">
        {onSnooze && (
          <button type="button" class="button quiet" onClick={onSnooze}>
            {text("snooze", formatMinutes(settings.snoozeMinutes))}
          </button>
        )}
        <button type="button" class="button quiet" onClick={skip}>
          {text(hasPaused ? "skipAnyway" : "skip")}
        </button>
      </div>
    </>
  );
}
