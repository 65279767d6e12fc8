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
}

/** After a routine: the movements done, today's count, when the next break is due. */
export function DoneScreen({ result, current, voiceSpeaks }: Props) {
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
          <button type="button" class="button primary" onClick={() => window.close()}>
            {text("close")}
          </button>
        </div>
      </div>
    </>
  );
}
