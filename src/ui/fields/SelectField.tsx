import { Field } from "./Field.tsx";
import type { Choice } from "./RadioField.tsx";
import "./styles/select.css";
import { useSaving } from "./useSaving.ts";
import { longest } from "./words/room.ts";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly choices: readonly Choice<string>[];
  readonly value: string;
  readonly store: (value: string) => Promise<void>;
  /** The person turns to the list, before it opens: a list that takes time to make can begin to fill. */
  readonly onTurnTo?: () => void;
}

/** Chooses one of many options from a list; saves at once. */
export function SelectField({ name, label, explanation, choices, value, store, onTurnTo }: Props) {
  const { shown, status, save } = useSaving(value, store);
  const inForce = choices.find(choice => choice.value === value)?.label ?? value;
  const widest = longest(choices.map(choice => choice.label));
  const words = { name, label, explanation, status, inForce, widest, retry: () => save(shown) };
  return (
    <Field {...words}>
      {({ id, describedBy, isLocked }) => (
        <select
          id={id}
          class="select"
          disabled={isLocked}
          aria-describedby={describedBy}
          onFocus={onTurnTo}
          onPointerDown={onTurnTo}
          onChange={event => save(event.currentTarget.value)}
        >
          {choices.map(choice => (
            <option
              key={choice.value}
              value={choice.value}
              lang={choice.lang}
              selected={choice.value === shown}
            >
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
