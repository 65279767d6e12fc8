import { useLayoutEffect, useRef } from "preact/hooks";
import type { PageSurface } from "../../src/browser/messages/pageAddress.ts";
import { showRoutine } from "../../src/browser/outputs/ownWindow.ts";
import { text } from "../../src/browser/texts.ts";
import type { Routine } from "../../src/core/nudge/state/routineStates.ts";
import { locate, timeline } from "../../src/core/routine/timeline.ts";
import { stretchName } from "../../src/ui/words/stretchName.ts";
import { Header } from "../parts/Header.tsx";
import { StillFigure } from "../parts/StillFigure.tsx";

interface Props {
  readonly routine: Routine;
  /** The surface of this page. The routine plays on the other one. */
  readonly surface: PageSurface;
  readonly onPlayHere: () => void;
}

/** Where the routine plays, if not on this page, and how to get there or to have it here. */
export function ElsewhereScreen({ routine, surface, onPlayHere }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const { plan, elapsedMs } = routine;
  const position = locate(timeline(plan), elapsedMs);
  // No page can bring the toolbar's popup to the front.
  const canShow = surface === "popup";
  return (
    <>
      <Header />
      <div class="middle">
        {position && <StillFigure stretch={position.stretch} />}
        <h1 ref={title} tabIndex={-1}>
          {text(canShow ? "elsewhereWindow" : "elsewherePopup")}
        </h1>
        {position && (
          <p class="soft">
            {text("elsewhereAt", position.index + 1, plan.stretches.length, stretchName(position.stretch))}
          </p>
        )}
      </div>
      <div class="answers">
        <div class="starts">
          {canShow && (
            <button
              type="button"
              class="button primary"
              onClick={() => void showRoutine().catch(console.error)}
            >
              {text("elsewhereShow")}
            </button>
          )}
          <button type="button" class={`button ${canShow ? "secondary" : "primary"}`} onClick={onPlayHere}>
            {text("elsewherePlayHere")}
          </button>
        </div>
      </div>
    </>
  );
}
