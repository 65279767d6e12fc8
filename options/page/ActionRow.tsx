import type { ComponentChildren } from "preact";

interface Props {
  readonly button: string;
  readonly onPress: () => void;
  /** What the button does, until there is something to say. */
  readonly hint: string;
  /** What came of it: text for the live region. */
  readonly said: ComponentChildren;
  /** What came of it is a problem. */
  readonly isTrouble?: boolean;
  /** The longest text that may be said: the row keeps room for it. */
  readonly room: string;
  readonly children?: ComponentChildren;
}

/** A button with its hint beside it. What comes of it takes the place of the hint, so that nothing moves. */
export const ActionRow = ({ button, onPress, hint, said, isTrouble, room, children }: Props) => (
  <div class="action-row">
    <button type="button" class="button secondary" onClick={onPress}>
      {button}
    </button>
    <div class="action-words message-room" data-room={room}>
      <p class="hint">{hint}</p>
      <p class="action-said" role="status" data-trouble={isTrouble ? "" : undefined}>
        {said}
      </p>
    </div>
    {children}
  </div>
);
