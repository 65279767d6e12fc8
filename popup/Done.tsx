import { plural, text } from "../src/browser/texts.ts";
import { routinesDone } from "../src/core/history/day.ts";
import { hasReached } from "../src/core/nudge/rules.ts";
import { formatMinutes } from "../src/ui/format.ts";
import type { Current } from "./current.ts";
import { Header } from "./Header.tsx";
import { StillFigure } from "./StillFigure.tsx";

/** What a routine came to. */
export interface Outcome {
  readonly movements: number;
  /** At least half of it was done. */
  readonly counts: boolean;
}

/** After a routine: what was done, today's count, when the next is due. */
export function Done({ outcome, current }: { readonly outcome: Outcome; readonly current: Current }) {
  return (
    <>
      <Header />
      <div class="middle" role="status">
        <StillFigure stretch="sitBackArch" />
        <h1>{title(outcome)}</h1>
        <p class="soft">{next(outcome, current)}</p>
      </div>
      <div class="starts">
        <button type="button" class="button primary" onClick={() => window.close()}>
          {text("close")}
        </button>
      </div>
    </>
  );
}

function title({ movements, counts }: Outcome): string {
  if (movements === 0) return text("doneStoppedEmpty");
  return text(counts ? "doneTitle" : "doneStopped", plural("movements", movements));
}

function next({ counts }: Outcome, { state, settings, today }: Current): string {
  const { intervalMinutes, snoozeMinutes } = settings;
  if (!counts && hasReached(state, settings)) return text("doneOwed", formatMinutes(snoozeMinutes));
  const after = text("doneNext", formatMinutes(intervalMinutes));
  return counts ? `${plural("doneToday", routinesDone(today))} ${after}` : after;
}
