import { useId } from "preact/hooks";
import { text } from "../browser/texts.ts";
import { FieldMessage } from "./FieldMessage.tsx";
import { useSaving } from "./useSaving.ts";

interface Props {
  readonly label: string;
  readonly explanation: string;
  readonly value: boolean;
  readonly save: (value: boolean) => Promise<void>;
}

/** On or off, saved as it is switched. */
export function SwitchField({ label, explanation, value, save }: Props) {
  const id = useId();
  const { shown, outcome, choose } = useSaving(value, save);
  return (
    <div class="field">
      <div class="field-words">
        <label for={id}>{label}</label>
        <p id={`${id}-why`}>{explanation}</p>
      </div>
      <div class="field-control">
        <input
          id={id}
          class="switch"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: the checkbox's own state says it
          role="switch"
          checked={shown}
          aria-describedby={`${id}-why${outcome === "failed" ? ` ${id}-message` : ""}`}
          onChange={event => choose(event.currentTarget.checked)}
        />
      </div>
      <FieldMessage
        id={`${id}-message`}
        outcome={outcome}
        inForce={text(value ? "fieldOn" : "fieldOff")}
        retry={() => choose(shown)}
      />
    </div>
  );
}
