import type { Bounds } from "../../core/settings.ts";
import { placeOf, sliderSteps, valueAt } from "./sliderScale.ts";

interface Props {
  readonly value: number;
  readonly bounds: Bounds;
  readonly onSlide: (value: number) => void;
  readonly onRest: (value: number) => void;
}

/**
 * A slider for hands on a mouse or a screen. The text field beside it says and does the same for keys and screen
 * readers, so it stays out of their way.
 */
export function Slider({ value, bounds, onSlide, onRest }: Props) {
  const place = placeOf(value, bounds);
  return (
    <input
      class="slider"
      type="range"
      aria-hidden="true"
      tabIndex={-1}
      min={0}
      max={sliderSteps}
      value={place}
      style={{ "--filled": `${(place / sliderSteps) * 100}%` }}
      onInput={event => onSlide(valueAt(event.currentTarget.valueAsNumber, bounds))}
      onChange={event => onRest(valueAt(event.currentTarget.valueAsNumber, bounds))}
    />
  );
}
