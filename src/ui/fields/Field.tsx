import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { FieldMessage } from "./FieldMessage.tsx";
import type { SaveStatus } from "./useSaving.ts";

/** What ties a control to the words about it. */
export interface Ties {
  /** The control's own id, which the label names. */
  readonly id: string;
  /** The ids of what describes it: the explanation, what is added, and what went wrong where something did. */
  readonly describedBy: string;
}

interface Props {
  readonly label: string;
  readonly explanation: string;
  readonly status: SaveStatus;
  readonly problem?: string | undefined;
  /** The value in force, as a person reads it. */
  readonly inForce: string;
  readonly retry: () => void;
  /** Ends of ids that describe the control too; it makes them from its own. */
  readonly more?: readonly string[];
  /** Several controls that are one choice: the label names all of them together. */
  readonly isGroup?: boolean;
  readonly children: (ties: Ties) => ComponentChildren;
}

/** A field: its words, its control, and what there is to say about it. */
export function Field({ label, explanation, more = [], isGroup = false, children, ...message }: Props) {
  const id = useId();
  const isFaulty = message.problem || message.status === "failed";
  const describedBy = ["why", ...more, ...(isFaulty ? ["message"] : [])].map(end => `${id}-${end}`).join(" ");
  const group = {
    role: "radiogroup" as const,
    "aria-labelledby": `${id}-label`,
    "aria-describedby": describedBy,
  };
  return (
    <div class="field" {...(isGroup && group)}>
      <div class="field-words">
        {isGroup ? (
          <span id={`${id}-label`} class="field-label">
            {label}
          </span>
        ) : (
          <label for={id}>{label}</label>
        )}
        <p id={`${id}-why`}>{explanation}</p>
      </div>
      <div class="field-control">{children({ id, describedBy })}</div>
      <FieldMessage id={`${id}-message`} {...message} />
    </div>
  );
}
