import { text } from "../../src/browser/texts.ts";
import { movementCount, type Plan, type Position } from "../../src/core/routine/timeline.ts";

interface Props {
  readonly plan: Plan;
  readonly position: Position;
}

/** Progress over the stretches: one bar for each, filled by its movements. */
export function RoutineProgress({ plan, position }: Props) {
  const before = movementCount({ ...plan, stretches: plan.stretches.slice(0, position.index) });
  const own = movementCount({ ...plan, stretches: [position.stretch] });
  const share = (index: number) =>
    index < position.index ? 1 : index > position.index ? 0 : (position.done - before) / own;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={text("routineProgress", position.index + 1, plan.stretches.length)}
      aria-valuemin={0}
      aria-valuemax={plan.stretches.length}
      aria-valuenow={position.index}
    >
      {plan.stretches.map((id, index) => (
        <span key={id} class="progress-part">
          <span style={{ inlineSize: `${share(index) * 100}%` }} />
        </span>
      ))}
    </div>
  );
}
