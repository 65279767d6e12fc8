import { useState } from "preact/hooks";
import { text } from "../../browser/texts.ts";
import type { Bounds } from "../../core/schemas.ts";
import { formatNumber } from "../words/format.ts";
import { Field } from "./Field.tsx";
import { NumberBox } from "./NumberBox.tsx";
import { explainNumberProblem, numberProblems } from "./numberProblem.ts";
import { useLimits } from "./organisation/organisation.ts";
import { Slider } from "./Slider.tsx";
import type { SliderScale } from "./sliderScale.ts";
import { useNumberDraft } from "./useNumberDraft.ts";
import { useSaving } from "./useSaving.ts";
import type { Caution } from "./words/caution.ts";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly bounds: Bounds;
  readonly value: number;
  /** A number with its unit: "30 min". */
  readonly format: (value: number) => string;
  /** The scale of a slider beside the number; absent for none. */
  readonly slider?: SliderScale;
  readonly store: (value: number) => Promise<void>;
  readonly caution?: Caution | undefined;
}

/** A whole number within bounds. Saves when typing pauses; explains an invalid number and keeps the last valid one. */
export function NumberField({
  name,
  label,
  explanation,
  bounds: own,
  value,
  format,
  slider,
  store,
  caution,
}: Props) {
  const bounds = useLimits(name, own);
  const { shown, status, save, clearStatus } = useSaving(value, store);
  const [sliding, setSliding] = useState<number>();
  const draft = useNumberDraft(bounds, next => next !== shown && save(next));
  const problem = draft.problem && explainNumberProblem(draft.problem, bounds, format(value));

  const slide = (next: number) => {
    draft.discard();
    setSliding(next);
  };
  const slideTo = (next: number) => {
    setSliding(undefined);
    if (next !== shown) save(next);
  };

  const message = { status, problem, caution, inForce: format(value), retry: () => save(shown) };
  const widest = format(bounds.max);
  const problems = numberProblems(bounds, widest);
  return (
    <Field
      name={name}
      label={label}
      explanation={explanation}
      more={["bounds"]}
      isLimited={bounds !== own}
      {...message}
      {...{ widest, problems }}
    >
      {({ id, describedBy, isLocked }) => (
        <>
          {slider && (
            <Slider
              value={sliding ?? shown}
              bounds={bounds}
              scale={slider}
              isLocked={isLocked}
              onSlide={slide}
              onRest={slideTo}
            />
          )}
          <div class="number">
            <NumberBox
              {...{ id, describedBy, bounds, format, draft, isLocked }}
              shown={sliding ?? shown}
              isInvalid={problem !== undefined}
              onType={() => status && clearStatus()}
            />
            <p id={`${id}-bounds`} class="number-bounds">
              {text("fieldBounds", formatNumber(bounds.min), format(bounds.max))}
            </p>
          </div>
        </>
      )}
    </Field>
  );
}
