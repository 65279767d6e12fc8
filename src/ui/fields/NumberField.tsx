import { useState } from "preact/hooks";
import { text } from "../../browser/texts.ts";
import type { Bounds } from "../../core/schemas.ts";
import { formatNumber, unitOf } from "../words/format.ts";
import { Field } from "./Field.tsx";
import { explainNumberProblem, numberProblems } from "./numberProblem.ts";
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
  bounds,
  value,
  format,
  slider,
  store,
  caution,
}: Props) {
  const { shown, status, save, clearStatus } = useSaving(value, store);
  const [sliding, setSliding] = useState<number>();
  const draft = useNumberDraft(bounds, next => next !== shown && save(next));
  const problem = draft.problem && explainNumberProblem(draft.problem, bounds, format(value));

  const step = (by: number) => {
    const base = draft.typed === undefined || draft.problem ? shown : Number(draft.typed);
    draft.type(String(Math.min(bounds.max, Math.max(bounds.min, base + by))));
  };
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
      {...message}
      {...{ widest, problems }}
    >
      {({ id, describedBy }) => (
        <>
          {slider && (
            <Slider
              value={sliding ?? shown}
              bounds={bounds}
              scale={slider}
              onSlide={slide}
              onRest={slideTo}
            />
          )}
          <div class="number">
            <div class="number-box">
              <input
                id={id}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                spellcheck={false}
                value={draft.typed ?? String(sliding ?? shown)}
                aria-invalid={problem ? "true" : undefined}
                aria-describedby={describedBy}
                onInput={event => {
                  if (status) clearStatus();
                  draft.type(event.currentTarget.value);
                }}
                onBlur={draft.commit}
                onKeyDown={event => {
                  if (event.key === "Enter") draft.commit();
                  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
                  event.preventDefault();
                  step(event.key === "ArrowUp" ? 1 : -1);
                }}
              />
              <span aria-hidden="true">{unitOf(format, sliding ?? shown)}</span>
            </div>
            <p id={`${id}-bounds`} class="number-bounds">
              {text("fieldBounds", formatNumber(bounds.min), format(bounds.max))}
            </p>
          </div>
        </>
      )}
    </Field>
  );
}
