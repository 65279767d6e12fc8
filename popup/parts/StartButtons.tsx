import { text } from "../../src/browser/texts.ts";
import type { RoutineKind } from "../../src/core/routine/stretches.ts";
import { duration } from "../../src/core/routine/timeline.ts";
import { planOf, type Settings } from "../../src/core/settings.ts";
import { minutes } from "../../src/core/time/time.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";

interface Props {
  readonly settings: Settings;
  readonly onStart: (kind: RoutineKind) => void;
}

const buttons = [
  { kind: "full", look: "primary", label: "startRoutine" },
  { kind: "short", look: "secondary", label: "shortVersion" },
] as const;

/** Start routine and Short version, each with its duration computed from dose and tempo. */
export function StartButtons({ settings, onStart }: Props) {
  const length = (kind: RoutineKind) => {
    const plan = planOf(settings, kind);
    return formatMinutes(Math.max(1, Math.round(duration(plan) / minutes(1))));
  };
  return (
    <div class="starts">
      {buttons.map(({ kind, look, label }) => (
        <button
          key={kind}
          type="button"
          class={`button ${look}`}
          data-length={length(kind)}
          aria-description={length(kind)}
          onClick={() => onStart(kind)}
        >
          {text(label)}
        </button>
      ))}
    </div>
  );
}
