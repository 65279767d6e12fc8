import { useEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { Header } from "../parts/Header.tsx";
import { StillFigure } from "../parts/StillFigure.tsx";
import type { PopupState } from "../usePopupState.ts";
import { nextBreakText, type RoutineResult, resultText } from "./result.ts";

interface Props {
  readonly outcome: RoutineResult;
  readonly current: PopupState;
  /** The voice says that it is done: then a screen reader must not talk into it. */
  readonly voiceSpeaks: boolean;
}

/** After a routine: what was done, today's count, when the next is due. */
export function DoneScreen({ outcome, current, voiceSpeaks }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const nameless = useRef<HTMLDivElement>(null);
  // Said once: the minutes that go by while it stands here are no news.
  const next = useRef("");
  next.current ||= nextBreakText(outcome, current);
  // The routine's buttons are gone, and the focus with them: a screen reader goes on here.
  useEffect(() => (voiceSpeaks ? nameless : title).current?.focus(), []);
  return (
    <>
      <Header />
      <div ref={nameless} class="middle" tabIndex={-1}>
        <StillFigure stretch="sitBackArch" />
        <h1 ref={title} tabIndex={-1}>
          {resultText(outcome)}
        </h1>
        <p class="soft comes-next" role={voiceSpeaks ? undefined : "status"}>
          {next.current}
        </p>
      </div>
      <div class="starts">
        <button type="button" class="button primary" onClick={() => window.close()}>
          {text("close")}
        </button>
      </div>
    </>
  );
}
