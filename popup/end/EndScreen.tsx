import { useEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { Header } from "../parts/Header.tsx";
import { StillFigure } from "../parts/StillFigure.tsx";
import type { PopupState } from "../usePopupState.ts";
import { nextBreakText, type RoutineResult, resultText } from "./result.ts";

interface Props {
  readonly result: RoutineResult;
  readonly current: PopupState;
  /** The voice says that the routine is done, so a screen reader must not talk over it. */
  readonly voiceSpeaks: boolean;
  readonly onGoOn: () => void;
}

/** After a routine: the movements done, today's count, when the next break is due, and *Go on* while something is left. */
export function DoneScreen({ result, current, voiceSpeaks, onGoOn }: Props) {
  const { routine, ended } = current.state;
  // The stored end arrives a moment after the screen. The button is there from the start, so that nothing moves.
  const offersMore = result.isLeft && (routine !== null || ended !== null);
  const title = useRef<HTMLHeadingElement>(null);
  const nameless = useRef<HTMLDivElement>(null);
  // Fixed once known: the minutes that pass while the page stays open are not announced.
  const next = useRef("");
  next.current ||= nextBreakText(result, current);
  // The routine's buttons are gone and the focus with them. A screen reader continues here.
  useEffect(() => (voiceSpeaks ? nameless : title).current?.focus(), []);
  return (
    <>
      <Header />
      <div ref={nameless} class="middle" tabIndex={-1}>
        <StillFigure stretch="sitBackArch" />
        <h1 ref={title} tabIndex={-1}>
          {resultText(result)}
        </h1>
        <p class="soft comes-next" role={voiceSpeaks ? undefined : "status"}>
          {next.current}
        </p>
      </div>
      <div class="answers">
        <div class="starts">
          {offersMore && (
            <button type="button" class="button primary" disabled={ended === null} onClick={onGoOn}>
              {text("goOn")}
            </button>
          )}
          <button
            type="button"
            class={`button ${offersMore ? "secondary" : "primary"}`}
            onClick={() => window.close()}
          >
            {text("close")}
          </button>
        </div>
      </div>
    </>
  );
}
