import { text } from "../../src/browser/texts.ts";

interface Props {
  readonly isOffered: boolean;
  readonly onPress: () => void;
}

/** "Undo" has its place from the start, so that nothing moves when it is offered. */
export const UndoButton = ({ isOffered, onPress }: Props) => (
  <button
    type="button"
    class="button secondary undo-restore"
    data-kept={isOffered ? undefined : ""}
    onClick={() => isOffered && onPress()}
  >
    {text("undo")}
  </button>
);
