import { useLayoutEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { lazy } from "../../src/ui/page/lazy.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";
import { Header } from "../parts/Header.tsx";
import type { PopupState } from "../state/popupState.ts";

const picturePart = lazy(() => import("../parts/RestFigure.tsx"));

/** After a skip, or a break without the routine: when the next reminder comes, and Undo. */
export function SkippedScreen({
  current,
  onUndo,
}: {
  readonly current: PopupState;
  readonly onUndo: () => void;
}) {
  const { state, settings } = current;
  const picture = useLazy(picturePart);
  const isMoved = state.skipped?.isMoved === true;
  const after = formatMinutes(settings.intervalMinutes);
  const title = useRef<HTMLHeadingElement>(null);
  // The button is gone and the focus with it. A screen reader continues here; Tab leads to Undo.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <>
      <Header />
      <div class="middle">
        {picture ? (
          <picture.RestFigure rest={isMoved ? "standing" : "sitting"} />
        ) : (
          <div class="still" aria-busy={true} />
        )}
        <h1 ref={title} tabIndex={-1}>
          {text(isMoved ? "movedTitle" : "skippedTitle")}
        </h1>
        {!isMoved && <p>{text("skippedWarm")}</p>}
        <p class="soft comes-next">{text(isMoved ? "movedNext" : "skippedNext", after)}</p>
      </div>
      <div class="answers">
        <div class="starts">
          <button type="button" class="button secondary" onClick={onUndo}>
            {text("undo")}
          </button>
          <button type="button" class="button primary" onClick={() => window.close()}>
            {text("close")}
          </button>
        </div>
      </div>
    </>
  );
}
