import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./fieldGroup.css";

interface Props {
  readonly title: string;
  readonly explanation: string;
  readonly children: ComponentChildren;
}

/** Fields that belong together, under a title and an explanation of their own. */
export function FieldGroup({ title, explanation, children }: Props) {
  const id = useId();
  return (
    <fieldset class="field-group" aria-labelledby={`${id}-title`} aria-describedby={`${id}-why`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <p id={`${id}-why`} class="soft">
        {explanation}
      </p>
      {children}
    </fieldset>
  );
}
