import { text } from "../../../browser/texts.ts";
import { Decided } from "../organisation/Decided.tsx";
import type { Caution } from "./caution.ts";
import { FieldMessage, type MessageProps } from "./FieldMessage.tsx";

interface Props extends Omit<MessageProps, "id"> {
  /** The id of the control. Label, explanation and message get ids that begin with it. */
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  /** The label names a group of controls. */
  readonly isGroup?: boolean;
  readonly caution?: Caution | undefined;
  /** What the organisation has decided about the field. */
  readonly decided?: string | undefined;
  /** The message that needs the most room. */
  readonly room: string;
}

/**
 * The words of a field: the label with room for "Saved" beside it, and below it the explanation, in whose place a message
 * about a problem or a warning appears. Nothing moves when a message comes or goes.
 */
export const FieldWords = ({
  id,
  label,
  explanation,
  isGroup,
  caution,
  decided,
  room,
  ...message
}: Props) => (
  <div class="field-words" data-saved={text("fieldSaved")} data-room={room}>
    {isGroup ? (
      <span id={`${id}-label`} class="field-label">
        {label}
      </span>
    ) : (
      <label class="field-label" for={id}>
        {label}
      </label>
    )}
    <p id={`${id}-why`} class="field-why">
      {explanation}
    </p>
    {caution && (
      <p id={`${id}-caution`} class="field-caution" role="status">
        {caution.words}
      </p>
    )}
    <FieldMessage id={`${id}-message`} {...message} />
    {decided && <Decided id={`${id}-decided`} words={decided} />}
  </div>
);
