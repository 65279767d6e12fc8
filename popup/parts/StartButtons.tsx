import { text } from "../../src/browser/texts.ts";
import type { OfferedRoutine } from "../../src/core/outlook/homeOutlook.ts";
import type { RoutineKind } from "../../src/core/routine/stretches.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";

interface Props {
  readonly offers: readonly OfferedRoutine[];
  readonly onStart: (kind: RoutineKind) => void;
}

const looks = {
  large: { look: "primary", labels: { full: "startRoutine", short: "startShort" } },
  small: { look: "secondary", labels: { full: "fullVersion", short: "shortVersion" } },
} as const;

/** The start buttons, each with its duration computed from dose and tempo; the large one is what the person took last, or chose. */
export function StartButtons({ offers, onStart }: Props) {
  return (
    <div class="starts">
      {offers.map(({ kind, minutes }, index) => {
        const { look, labels } = index === 0 ? looks.large : looks.small;
        const length = formatMinutes(minutes);
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
