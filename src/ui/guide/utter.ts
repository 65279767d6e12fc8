import type { Ms } from "../../core/time/time.ts";

/** How an utterance ended; `tookMs` from its start, of one that began and was cut off the least that it would have taken. */
export type Ending =
  | { readonly how: "said"; readonly tookMs: Ms }
  | { readonly how: "failed"; readonly tookMs?: Ms };

/** A voice that has not begun by then does not work. The first one after a start of the machine takes a second. */
const startMs: Ms = 2500;

/** What an utterance may take: half as long again as expected, and some. */
const limitOf = (expectedMs: Ms): Ms => expectedMs * 1.5 + 2000;

/**
 * Speaks, and ends for certain: without an audio device browsers never tell the end (see the time-outs). Returns how to
 * stop it at once; what was stopped does not end.
 */
export function utter(
  synth: SpeechSynthesis,
  words: SpeechSynthesisUtterance,
  expectedMs: Ms,
  onEnd: (ending: Ending) => void,
): () => void {
  let isOver = false;
  let startedAt = performance.now();
  const leave = (): boolean => {
    clearTimeout(timer);
    const first = !isOver;
    isOver = true;
    return first;
  };
  const end = (ending: Ending) => {
    if (leave()) onEnd(ending);
  };
  const giveUp = (ending: Ending) => {
    if (!leave()) return;
    // What hangs would block all that follows.
    synth.cancel();
    onEnd(ending);
  };
  const fail = () => giveUp({ how: "failed" });
  let timer = setTimeout(fail, startMs);
  words.onstart = () => {
    if (isOver) return;
    clearTimeout(timer);
    startedAt = performance.now();
    const limit = limitOf(expectedMs);
    timer = setTimeout(giveUp, limit, { how: "failed", tookMs: limit });
  };
  words.onend = () => end({ how: "said", tookMs: performance.now() - startedAt });
  words.onerror = () => end({ how: "failed" });
  try {
    synth.speak(words);
  } catch {
    // Not before the caller has what stops it.
    queueMicrotask(fail);
  }
  return () => {
    if (leave()) synth.cancel();
  };
}
