import type { ComponentChildren } from "preact";

interface Props {
  readonly button: string;
  readonly onPress: () => void;
  /** The button is the first thing to do on the page. */
  readonly isPrimary?: boolean;
  /** Describes the button until there is a result. */
  readonly hint: string;
  /** The result, for the live region. */
  readonly said: ComponentChildren;
  /** What came of it is a problem. */
  readonly isTrouble?: boolean;
  /** The longest text that may be said: the row keeps room for it. */
  readonly room: string;
  readonly children?: ComponentChildren;
}

/** A button with its hint beside it. The result takes the place of the hint, so nothing moves. */
export const ActionRow = ({ button, onPress, isPrimary, hint, said, isTrouble, room, children }: Props) => (
  <div class="action-row">
    <button type="button" class={isPrimary ? "button primary" : "button secondary"} onClick={onPress}>
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
