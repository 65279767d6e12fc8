import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { text } from "../../browser/texts.ts";
import { anchorOf } from "./anchor.ts";
import { useLock } from "./organisation/organisation.ts";
import type { SaveStatus } from "./useSaving.ts";
import type { Caution } from "./words/caution.ts";
import { FieldWords } from "./words/FieldWords.tsx";
import { messageRoom } from "./words/room.ts";

/** The ids that connect a control to its texts. */
export interface Ties {
  /** The id of the control, for its label. */
  readonly id: string;
  /** The ids of the explanation, of additional descriptions and of an error message. */
  readonly describedBy: string;
  /** The organisation keeps the setting for itself: the control shows it and changes nothing. */
  readonly isLocked: boolean;
}

interface Props {
  /** The setting: links lead to its field by `anchorOf`. */
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
  readonly status: SaveStatus;
  readonly problem?: string | undefined;
  /** A warning about the value in force. The field keeps room for it. */
  readonly caution?: Caution | undefined;
  /** The value in force, formatted. */
  readonly inForce: string;
  readonly retry: () => void;
  /** Every problem that the field can have, in full sentences; the field keeps room for the longest. */
  readonly problems?: readonly string[];
  /** The longest value that the field can have, formatted; by default the value in force. */
  readonly widest?: string;
  /** Suffixes of additional ids that describe the control: `bounds` for an element with the id `${id}-bounds`. */
  readonly more?: readonly string[];
  /** The field is a radio group: the label names the group. */
  readonly isGroup?: boolean;
  /** The organisation has narrowed the bounds. */
  readonly isLimited?: boolean;
  readonly children: (ties: Ties) => ComponentChildren;
}

/** A form field: label, explanation, message and control. */
export function Field({
  name,
  more = [],
  isGroup = false,
  isLimited = false,
  problems = [],
  widest,
  children,
  ...words
}: Props) {
  const id = useId();
  const isLocked = useLock(name);
  const decided = isLocked ? text("policySet") : isLimited ? text("policyLimited") : undefined;
  const { caution, problem, status } = words;
  const isFaulty = problem || status === "failed";
  const ends = [
    "why",
    ...more,
    ...(decided ? ["decided"] : []),
    ...(caution?.words ? ["caution"] : []),
    ...(isFaulty ? ["message"] : []),
  ];
  const describedBy = ends.map(end => `${id}-${end}`).join(" ");
  const sentences = caution ? [...problems, caution.room] : problems;
  const group = {
    role: "radiogroup" as const,
    "aria-labelledby": `${id}-label`,
    "aria-describedby": describedBy,
    "aria-disabled": isLocked || undefined,
  };
  return (
    <div id={anchorOf(name)} class="field" {...(isGroup && group)}>
      <FieldWords
        {...words}
        id={id}
        isGroup={isGroup}
        decided={decided}
        room={messageRoom(widest ?? words.inForce, sentences)}
      />
      <div class="field-control">{children({ id, describedBy, isLocked })}</div>
    </div>
  );
}
