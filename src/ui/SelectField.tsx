import { useId } from "preact/hooks";
import { FieldMessage } from "./FieldMessage.tsx";
import type { Choice } from "./RadioField.tsx";
import "./select.css";
import { useSaving } from "./useSaving.ts";

interface Props {
  readonly label: string;
  readonly explanation: string;
  readonly choices: readonly Choice<string>[];
  readonly value: string;
  readonly save: (value: string) => Promise<void>;
}

/** One of many: a list that opens, saved as it is chosen. */
export function SelectField({ label, explanation, choices, value, save }: Props) {
  const id = useId();
  const { shown, outcome, choose } = useSaving(value, save);
  return (
    <div class="field">
      <div class="field-words">
        <label for={id}>{label}</label>
        <p id={`${id}-why`}>{explanation}</p>
      </div>
      <div class="field-control">
        <select
          id={id}
          class="select"
          aria-describedby={`${id}-why${outcome === "failed" ? ` ${id}-message` : ""}`}
          onChange={event => choose(event.currentTarget.value)}
        >
          {choices.map(choice => (
            <option key={choice.value} value={choice.value} selected={choice.value === shown}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
      <FieldMessage
        id={`${id}-message`}
        outcome={outcome}
        inForce={choices.find(choice => choice.value === value)?.label ?? value}
        retry={() => choose(shown)}
      />
    </div>
  );
}
