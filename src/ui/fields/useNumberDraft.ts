import { useRef, useState } from "preact/hooks";
import type { Bounds } from "../../core/settings.ts";
import { canStillBecomeRight } from "./numberProblem.ts";
import { useTypingPause } from "./useTypingPause.ts";
import { type NumberProblem, readWholeNumber } from "./wholeNumber.ts";

/** A number while it is being typed: what stands in the box, and what is wrong with it once that can be said. */
export interface NumberDraft {
  /** `undefined` where the box shows the value itself. */
  readonly typed: string | undefined;
  readonly problem: NumberProblem | undefined;
  readonly type: (text: string) => void;
  /** Reads what was typed now instead of after the pause. */
  readonly commit: () => void;
  readonly discard: () => void;
}

/**
 * Hands over a number when the person pauses or leaves: half a number ("4" of "45") must not become the setting. What
 * more typing cannot mend is said at once, the rest after the pause. The page's end counts as leaving.
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
