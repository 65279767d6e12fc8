import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { formatNumber } from "../../src/ui/words/format.ts";
import { Header } from "../parts/Header.tsx";
import type { PopupState } from "../state/popupState.ts";
import { EndPicture } from "./EndPicture.tsx";
import { creditText, nextBreakText, type RoutineResult, titleText, warmText } from "./result.ts";

interface Props {
  readonly result: RoutineResult;
  readonly current: PopupState;
  /** The voice says that the routine is done, so a screen reader must not talk over it. */
  readonly voiceSpeaks: boolean;
  readonly onGoOn: () => void;
}

/** After a routine: a kind word, what it adds to today, when the next break is due, and *Go on* while something is left. */
export function EndScreen({ result, current, voiceSpeaks, onGoOn }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const nameless = useRef<HTMLDivElement>(null);
  // Fixed once known: the minutes that pass while the page stays open are not announced.
  const next = useRef("");
  next.current ||= nextBreakText(result, current);
  // The routine's buttons are gone and the focus with them. A screen reader continues here.
  useLayoutEffect(() => (voiceSpeaks ? nameless : title).current?.focus(), []);
  const { routine, ended } = current.state;
  // The stored end arrives a moment after the screen. The button is there from the start, so that nothing moves and Tab finds it. A
  // press that is faster than the stored end waits for it.
  const isStored = ended !== null;
  const offersMore = result.stoppedAt !== undefined && (routine !== null || isStored);
  const [isGoingOn, setGoingOn] = useState(false);
  useEffect(() => {
    if (!isGoingOn || !isStored) return;
    setGoingOn(false);
    onGoOn();
  }, [isGoingOn, isStored]);
  const where = result.stoppedAt && text("resumeAt", formatNumber(result.stoppedAt.index + 1));
  const isGoOnFirst = offersMore && !result.isDone;
  const goOn = offersMore && (
    <button
      type="button"
      class={`button ${isGoOnFirst ? "primary" : "secondary"}`}
      data-length={where}
      aria-description={where}
      onClick={() => setGoingOn(true)}
    >
      {text("goOn")}
    </button>
  );
  return (
    <>
      <Header />
      <div ref={nameless} class="middle" tabIndex={-1}>
        <EndPicture {...result} />
        <h1 ref={title} tabIndex={-1}>
          {titleText(result)}
        </h1>
        <p>{warmText(result)}</p>
        {!result.isDone && <p class="counts">{creditText(result, result.stoppedAt !== undefined)}</p>}
        <p
          class="soft comes-next"
          data-long={result.isDone || undefined}
          role={voiceSpeaks ? undefined : "status"}
        >
          {next.current}
        </p>
      </div>
      <div class="answers">
        <div class="starts">
          {isGoOnFirst && goOn}
          <button
            type="button"
            class={`button ${isGoOnFirst ? "secondary" : "primary"}`}
            onClick={() => window.close()}
          >
            {text("close")}
          </button>
          {!isGoOnFirst && goOn}
        </div>
      </div>
    </>
  );
}
