import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { FieldMessage } from "./FieldMessage.tsx";
import type { SaveStatus } from "./useSaving.ts";

/** The ids that connect a control to its texts. */
export interface Ties {
  /** The id of the control, for its label. */
  readonly id: string;
  /** The ids of the explanation, of additional descriptions and of an error message. */
  readonly describedBy: string;
}

interface Props {
  readonly label: string;
  readonly explanation: string;
  readonly status: SaveStatus;
  readonly problem?: string | undefined;
  /** The value in force, formatted. */
  readonly inForce: string;
  readonly retry: () => void;
  /** Suffixes of additional ids that describe the control: `bounds` for an element with the id `${id}-bounds`. */
  readonly more?: readonly string[];
  /** The field is a radio group: the label names the group. */
  readonly isGroup?: boolean;
  readonly children: (ties: Ties) => ComponentChildren;
}

/** A form field: label, explanation, control and message. */
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
