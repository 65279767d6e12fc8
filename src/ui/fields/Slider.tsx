import type { Bounds } from "../../core/schemas.ts";
import { positionOf, type SliderScale, sliderSteps, valueAt } from "./sliderScale.ts";

interface Props {
  readonly value: number;
  readonly bounds: Bounds;
  readonly scale: SliderScale;
  readonly isLocked: boolean;
  readonly onSlide: (value: number) => void;
  readonly onRest: (value: number) => void;
}

/** A slider for mouse and touch. Hidden from the keyboard and screen readers, which use the text field beside it. */
export function Slider({ value, bounds, scale, isLocked, onSlide, onRest }: Props) {
  const position = positionOf(value, bounds, scale);
  return (
    <input
      class="slider"
      type="range"
      aria-hidden="true"
      tabIndex={-1}
      disabled={isLocked}
      min={0}
      max={sliderSteps}
      value={position}
      style={{ "--filled": `${(position / sliderSteps) * 100}%` }}
      onInput={event => onSlide(valueAt(event.currentTarget.valueAsNumber, bounds, scale))}
      onChange={event => onRest(valueAt(event.currentTarget.valueAsNumber, bounds, scale))}
    />
  );
}
