import type { Bounds } from "../../core/schemas.ts";
import { positionOf, sliderSteps, valueAt } from "./sliderScale.ts";

interface Props {
  readonly value: number;
  readonly bounds: Bounds;
  readonly onSlide: (value: number) => void;
  readonly onRest: (value: number) => void;
}

/** A slider for mouse and touch. Hidden from the keyboard and screen readers, which use the text field beside it. */
export function Slider({ value, bounds, onSlide, onRest }: Props) {
  const position = positionOf(value, bounds);
  return (
    <input
      class="slider"
      type="range"
      aria-hidden="true"
      tabIndex={-1}
      min={0}
      max={sliderSteps}
      value={position}
      style={{ "--filled": `${(position / sliderSteps) * 100}%` }}
      onInput={event => onSlide(valueAt(event.currentTarget.valueAsNumber, bounds))}
      onChange={event => onRest(valueAt(event.currentTarget.valueAsNumber, bounds))}
    />
  );
}
