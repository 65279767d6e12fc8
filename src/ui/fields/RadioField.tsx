import { text } from "../../browser/texts.ts";
import { lettersIn } from "../words/letters.ts";
import { Field } from "./Field.tsx";
import { useSaving } from "./useSaving.ts";
import type { Caution } from "./words/caution.ts";
import { longest } from "./words/room.ts";

/** An option of a radio or select field. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The language of the label, if it is not that of the page. */
  readonly lang?: string;
}

/** What decides whether the choices have room in one row. */
const rowOf = (choices: readonly Choice<string>[]) => ({
  "--choices": choices.length,
  "--letters": choices.reduce((sum, { label }) => sum + lettersIn(label), 0),
});

interface Props<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly store: (value: T) => Promise<void>;
  readonly caution?: Caution | undefined;
  /** The choices are sentences, one below the other. */
  readonly isList?: boolean;
}

/** Chooses one of a few visible options; saves at once. The options stand in one row if all have room, else one below the other. */
export function RadioField<T extends string>(props: Props<T>) {
  const { name, label, explanation, choices, value, store, isList, caution } = props;
  const { shown, status, save } = useSaving(value, store);
  const labels = choices.map(choice => choice.label);
  const chosen = choices.find(choice => choice.value === value)?.label ?? value;
  const inForce = isList ? text("fieldEarlierChoice") : chosen;
  const widest = isList ? inForce : longest(labels);
  const words = { name, label, explanation, status, inForce, widest, caution, retry: () => save(shown) };
  return (
    <Field {...words} isGroup>
      {({ id, isLocked }) => (
        <div class={isList ? "segments list" : "segments"} style={rowOf(choices)}>
          {choices.map(choice => (
            <label key={choice.value} class="segment">
              <input
                type="radio"
                name={id}
                value={choice.value}
                checked={choice.value === shown}
                disabled={isLocked}
                onChange={() => save(choice.value)}
              />
              <span class="segment-box" data-label={choice.label}>
                <span>{choice.label}</span>
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
