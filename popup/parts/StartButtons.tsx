import { text } from "../../src/browser/texts.ts";
import { offeredKinds } from "../../src/core/nudge/rules.ts";
import type { State } from "../../src/core/nudge/state/state.ts";
import type { RoutineKind } from "../../src/core/routine/stretches.ts";
import type { Settings } from "../../src/core/settings.ts";
import { routineLength } from "../../src/ui/words/routineLength.ts";

interface Props {
  readonly state: State;
  readonly settings: Settings;
  readonly onStart: (kind: RoutineKind) => void;
}

const looks = {
  large: { look: "primary", labels: { full: "startRoutine", short: "startShort" } },
  small: { look: "secondary", labels: { full: "fullVersion", short: "shortVersion" } },
} as const;

/** The start buttons, each with its duration computed from dose and tempo; the large one is what the person took last, or chose. */
export function StartButtons({ state, settings, onStart }: Props) {
  return (
    <div class="starts">
      {offeredKinds(state, settings).map((kind, index) => {
        const { look, labels } = index === 0 ? looks.large : looks.small;
        const length = routineLength(settings, kind, !state.hasDoneRoutine);
        return (
          <button
            key={kind}
            type="button"
            class={`button ${look}`}
            data-length={length}
            aria-description={length}
            onClick={() => onStart(kind)}
          >
            {text(labels[kind])}
          </button>
        );
      })}
    </div>
  );
}
