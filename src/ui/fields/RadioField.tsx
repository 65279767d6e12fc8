import { Field } from "./Field.tsx";
import { useSaving } from "./useSaving.ts";

/** One of the values that a radio field offers. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly explanation: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly store: (value: T) => Promise<void>;
}

/** One of a few: every choice in sight, side by side where there is room, saved as it is chosen. */
export function RadioField<T extends string>({ label, explanation, choices, value, store }: Props<T>) {
  const { shown, status, save } = useSaving(value, store);
  const inForce = choices.find(choice => choice.value === value)?.label ?? value;
  const words = { label, explanation, status, inForce, retry: () => save(shown) };
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
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
