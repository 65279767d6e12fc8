import type { Ms } from "../../core/time/time.ts";

/** How an utterance ended. `tookMs` counts from its start; after a time-out it is the least that it would have taken. */
export type Ending =
  | { readonly how: "completed"; readonly tookMs: Ms }
  | { readonly how: "failed"; readonly tookMs?: Ms };

/** A voice that has not started by then does not work. The first utterance after a boot takes a second to start. */
const startMs: Ms = 2500;

/** The longest that an utterance may take. */
const limitOf = (expectedMs: Ms): Ms => expectedMs * 1.5 + 2000;

/**
 * Speaks, and always calls `onEnd`: browsers without an audio device never report the end, hence the time-outs. Returns a
 * function that stops at once; a stopped utterance does not call `onEnd`.
 */
export function utter(
  synth: SpeechSynthesis,
  words: SpeechSynthesisUtterance,
  expectedMs: Ms,
  onEnd: (ending: Ending) => void,
): () => void {
  let isOver = false;
  let startedAt = performance.now();
  const finish = (): boolean => {
    clearTimeout(timer);
    const isFirst = !isOver;
    isOver = true;
    return isFirst;
  };
  const end = (ending: Ending) => {
    if (finish()) onEnd(ending);
  };
  const giveUp = (ending: Ending) => {
    if (!finish()) return;
    // A hanging utterance would block all later ones.
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
  words.onend = () => end({ how: "completed", tookMs: performance.now() - startedAt });
  words.onerror = () => end({ how: "failed" });
  try {
    synth.speak(words);
  } catch {
    // Not before the caller has received the function that stops it.
    queueMicrotask(fail);
  }
  return () => {
    if (finish()) synth.cancel();
  };
}
