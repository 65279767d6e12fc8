import { useContext } from "preact/hooks";
import { plural, text } from "../../src/browser/texts.ts";
import { duration } from "../../src/core/routine/duration.ts";
import type { RoutineKind } from "../../src/core/routine/stretches.ts";
import { movementCount } from "../../src/core/routine/timeline.ts";
import { planOf } from "../../src/core/routinePlan.ts";
import type { Settings } from "../../src/core/settings.ts";
import { formatDuration } from "../../src/ui/words/format.ts";
import { IsFirstRoutine } from "./firstRoutine.ts";

interface Props {
  readonly settings: Settings;
}

function Length({ settings, kind }: Props & { readonly kind: RoutineKind }) {
  const plan = planOf(settings, kind, useContext(IsFirstRoutine));
  return (
    <div>
      <dt>{text(kind === "full" ? "optionsFull" : "shortVersion")}</dt>
      <dd>
        <strong>{formatDuration(duration(plan))}</strong>
        <span>{plural("movements", movementCount(plan))}</span>
      </dd>
    </div>
  );
}

/** The length of the full and the short routine with the chosen tempo and stretches. */
export const RoutineLengths = ({ settings }: Props) => (
  <>
    <dl class="lengths">
      <Length kind="full" settings={settings} />
      <Length kind="short" settings={settings} />
    </dl>
    {useContext(IsFirstRoutine) && <p class="soft">{text("firstLonger")}</p>}
  </>
);
