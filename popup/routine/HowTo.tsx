import { useEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import { joinSentences } from "../../src/ui/words/sentences.ts";
import { stretchName } from "../../src/ui/words/stretchName.ts";
import { facingText, mistakeText, moveText, startText, worksText } from "../../src/ui/words/stretchTexts.ts";
import { RoutineKeys } from "../parts/RoutineKeys.tsx";

interface Props {
  readonly stretch: StretchId;
  readonly isMirror: boolean;
  readonly onClose: () => void;
}

/** How to do a stretch, and how to stay safe, as a dialog over the routine. It takes the keys. */
export function HowTo({ stretch, isMirror, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="how-to"
      aria-labelledby="how-to-title"
      onClose={onClose}
      onKeyDown={event => {
        if (event.key !== "Escape") return;
        // Without this, Escape would close the toolbar's popup as well.
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <div class="how-to-text">
        {/* Reading begins at the top, with the eyes and with a screen reader. */}
        <h2 id="how-to-title" tabIndex={-1} autofocus>
          {stretchName(stretch)}
        </h2>
        <dl>
          <dt>{text("howToStart")}</dt>
          <dd>{startText(stretch)}</dd>
          <dt>{text("howToMove")}</dt>
          <dd>{moveText(stretch)}</dd>
          <dt>{text("howToWorks")}</dt>
          <dd>{worksText(stretch)}</dd>
          <dt>{text("howToMistake")}</dt>
          <dd>{mistakeText(stretch)}</dd>
          <dt>{text("howToFigure")}</dt>
          <dd>{joinSentences(facingText(isMirror), text("introductionGlow"))}</dd>
          <dt>{text("howToSafety")}</dt>
          <dd>{text("comfort")}</dd>
          <dt>{text("routineKeys")}</dt>
          <dd>
            <RoutineKeys />
          </dd>
        </dl>
      </div>
      <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
        {text("close")}
      </button>
    </dialog>
  );
}
