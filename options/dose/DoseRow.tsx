import { useId, useRef } from "preact/hooks";
import { plural, text } from "../../src/browser/texts.ts";
import { doseBounds, doseOf, sourceDose } from "../../src/core/routine/dose.ts";
import { dosesOf, isSameDose } from "../../src/core/routine/doses.ts";
import { duration } from "../../src/core/routine/duration.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import { movementCount, type Plan } from "../../src/core/routine/timeline.ts";
import { numberProblems } from "../../src/ui/fields/numberProblem.ts";
import { Decided } from "../../src/ui/fields/organisation/Decided.tsx";
import { useSaving } from "../../src/ui/fields/useSaving.ts";
import { FieldMessage } from "../../src/ui/fields/words/FieldMessage.tsx";
import { messageRoom } from "../../src/ui/fields/words/room.ts";
import { formatDuration } from "../../src/ui/words/format.ts";
import { stretchName } from "../../src/ui/words/stretchName.ts";
import type { SettingsProps } from "../settings/useSettings.ts";
import { DoseCell } from "./DoseCell.tsx";
import { formatPart } from "./doseLabels.ts";
import { useDoseNumber } from "./useDoseNumber.ts";

interface Props extends SettingsProps {
  readonly id: StretchId;
}

/** How much the dose of a stretch is: its movements and how long they take. */
function amount({ settings, id }: Pick<Props, "settings" | "id">): string {
  if (settings.excludedStretches.includes(id)) return text("doseLeftOut");
  const plan: Plan = { kind: "full", tempo: settings.tempo, stretches: [id], doses: settings };
  const length = formatDuration(duration(plan));
  return text("doseAmount", plural("movements", movementCount(plan)), length);
}

const longestProblem = () =>
  numberProblems(doseBounds.restSeconds, formatPart("restSeconds", doseBounds.restSeconds.max));

/** The dose of one stretch: what it comes to, its numbers, and the way back to the source's. A message takes the place of what it comes to. */
export function DoseRow({ id, ...props }: Props) {
  const { settings, change } = props;
  const name = useId();
  const dose = doseOf({ doses: settings }, id);
  const numbers = [
    useDoseNumber(props, id, "reps"),
    useDoseNumber(props, id, "stopSeconds"),
    useDoseNumber(props, id, "sets"),
    useDoseNumber(props, id, "restSeconds"),
  ];
  const shown = dose.sets > 1 ? numbers : numbers.slice(0, 3);
  const isLocked = numbers.some(number => number.isLocked);
  const usual = useSaving(dose, chosen => change(dosesOf(id, chosen)));
  const row = useRef<HTMLDivElement>(null);
  const told =
    shown.find(({ problem }) => problem) ?? shown.find(({ saving }) => saving.status) ?? numbers[0];
  const status = usual.status ?? told?.saving.status;
  const reset = () => {
    for (const { draft, saving } of numbers) {
      draft.discard();
      saving.clearStatus();
    }
    usual.save(sourceDose);
    // The button goes with the other dose, and the focus with the button.
    row.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={row} class="dose-row">
      <div class="dose-words">
        <span class="dose-name">{stretchName(id)}</span>
        <div class="message-room" data-room={messageRoom("", longestProblem())}>
          <p class="dose-amount hint">{amount({ settings, id })}</p>
          <FieldMessage
            id={`${name}-message`}
            status={status}
            problem={told?.problem}
            inForce={told?.inForce ?? ""}
            retry={() => (usual.status ? usual.save(usual.shown) : told?.saving.save(told.saving.shown))}
          />
        </div>
        <button
          type="button"
          class="field-retry dose-usual"
          data-kept={isLocked || isSameDose(dose, sourceDose) ? "" : undefined}
          aria-label={text("doseUsualOf", stretchName(id))}
          onClick={reset}
        >
          {text("doseUsual")}
        </button>
        {isLocked && <Decided id={`${name}-decided`} words={text("policySet")} />}
      </div>
      <div class="dose-cells">
        {shown.map(number => (
          <DoseCell
            key={number.part}
            id={id}
            number={number}
            message={`${name}-message`}
            decided={`${name}-decided`}
          />
        ))}
      </div>
    </div>
  );
}
