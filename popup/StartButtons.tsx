import { text } from "../src/browser/texts.ts";
import type { RoutineKind } from "../src/core/routine/stretches.ts";
import { duration } from "../src/core/routine/timeline.ts";
import { includedStretches, type Settings } from "../src/core/settings.ts";
import { formatMinutes } from "../src/ui/format.ts";

interface Props {
  readonly settings: Settings;
  readonly onStart: (kind: RoutineKind) => void;
}

const buttons = [
  { kind: "full", look: "primary", label: "startRoutine" },
  { kind: "short", look: "secondary", label: "shortVersion" },
] as const;

/** The two ways to begin, each with how long it takes by its dose and tempo. */
export function StartButtons({ settings, onStart }: Props) {
  const length = (kind: RoutineKind) =>
    duration({ kind, tempo: settings.tempo, stretches: includedStretches(settings) });
  return (
    <div class="starts">
      {buttons.map(({ kind, look, label }) => (
        <button
          key={kind}
          type="button"
          class={`button ${look}`}
          aria-labelledby={`start-${kind}`}
          aria-describedby={`length-${kind}`}
          onClick={() => onStart(kind)}
        >
          <span id={`start-${kind}`}>{text(label)}</span>
          <span id={`length-${kind}`} class="length">
            {formatMinutes(Math.max(1, Math.round(length(kind) / 60_000)))}
          </span>
        </button>
      ))}
    </div>
  );
}
