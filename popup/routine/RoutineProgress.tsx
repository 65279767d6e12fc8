import { text } from "../../src/browser/texts.ts";
import { movementCount, type Plan, type Position } from "../../src/core/routine/timeline.ts";
import { formatList } from "../../src/ui/words/format.ts";
import { stretchName } from "../../src/ui/words/stretchName.ts";

interface Props {
  readonly plan: Plan;
  readonly position: Position;
  /** The movements done of each stretch of the plan. */
  readonly done: readonly number[];
}

/** Progress over the stretches: one bar for each, filled by its movements. A stretch that was left early is hatched. */
export function RoutineProgress({ plan, position, done }: Props) {
  const { stretches } = plan;
  const count = (ids: Plan["stretches"]) => movementCount({ ...plan, stretches: ids });
  const parts = stretches.map((id, index) => {
    const isCurrent = index === position.index;
    const own = isCurrent ? position.done - count(stretches.slice(0, index)) : (done[index] ?? 0);
    const share = Math.min(1, own / count([id]));
    return { id, share, isSkipped: index < position.index && share < 1 };
  });
  const skipped = parts.filter(({ isSkipped }) => isSkipped).map(({ id }) => stretchName(id));
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={text("routineProgress", position.index + 1, stretches.length)}
      aria-valuemin={0}
      aria-valuemax={stretches.length}
      aria-valuenow={position.index}
      aria-valuetext={skipped.length > 0 ? text("routineSkipped", formatList(skipped)) : undefined}
    >
      {parts.map(({ id, share, isSkipped }) => (
        <span key={id} class="progress-part" data-skipped={isSkipped || undefined}>
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      ))}
    </div>
  );
}
