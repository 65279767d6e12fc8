import { useRef, useState } from "preact/hooks";
import type { Bounds } from "../../core/schemas.ts";
import { canStillBecomeRight } from "./numberProblem.ts";
import { useTypingPause } from "./useTypingPause.ts";
import { type NumberProblem, readWholeNumber } from "./wholeNumber.ts";

/** A number while the person types it: the text in the box and its problem. */
export interface NumberDraft {
  /** `undefined` while the box shows the stored value. */
  readonly typed: string | undefined;
  readonly problem: NumberProblem | undefined;
  readonly type: (text: string) => void;
  /** Commits the text now instead of after the typing pause. */
  readonly commit: () => void;
  readonly discard: () => void;
}

/**
 * Commits a number when typing pauses or the field loses the focus: half a number ("4" of "45") must not become the setting.
 * Shows a problem at once if more typing cannot fix it, else after the pause. Closing the page commits too.
 */
export function useNumberDraft(bounds: Bounds, onCommit: (value: number) => void): NumberDraft {
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<NumberProblem>();
  const pause = useTypingPause(() => commit());
  const pending = useRef<string>(undefined);

  const commit = () => {
    pause.stop();
    if (pending.current === undefined) return;
    const read = readWholeNumber(pending.current, bounds);
    pending.current = undefined;
    if (typeof read === "string") return setProblem(read);
    setTyped(undefined);
    setProblem(undefined);
    onCommit(read);
  };
  const type = (text: string) => {
    setTyped(text);
    pending.current = text;
    pause.start();
    const read = readWholeNumber(text, bounds);
    if (typeof read === "number") setProblem(undefined);
    else if (problem || !canStillBecomeRight(read)) setProblem(read);
  };
  const discard = () => {
    pause.stop();
    pending.current = undefined;
    setTyped(undefined);
    setProblem(undefined);
  };

  return { typed, problem, type, commit, discard };
}
