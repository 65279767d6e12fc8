import { Field } from "./Field.tsx";
import { useSaving } from "./useSaving.ts";
import { longest } from "./words/room.ts";

/** An option of a radio or select field. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Props<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly store: (value: T) => Promise<void>;
}

/** Chooses one of a few visible options; saves at once. */
export function RadioField<T extends string>({ name, label, explanation, choices, value, store }: Props<T>) {
  const { shown, status, save } = useSaving(value, store);
  const inForce = choices.find(choice => choice.value === value)?.label ?? value;
  const widest = longest(choices.map(choice => choice.label));
  const words = { name, label, explanation, status, inForce, widest, retry: () => save(shown) };
  return (
    <Field {...words} isGroup>
      {({ id }) => (
        <div class="segments">
          {choices.map(choice => (
            <label key={choice.value} class="segment">
              <input
                type="radio"
                name={id}
                value={choice.value}
                checked={choice.value === shown}
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
