import type { Ms } from "../../core/time/time.ts";

/** How often a hidden page is called; browsers make that once a second, unless the page can be heard. */
const hiddenMs = 100;

/**
 * Calls for each frame with the page's steady clock, and where there are none because nobody sees the page, by a timer: the routine goes on for those
 * who only listen. Returns how to stop.
 */
export function everyFrame(call: (now: Ms) => void): () => void {
  let frame = requestAnimationFrame(function tick() {
    frame = requestAnimationFrame(tick);
    call(performance.now());
  });
  const timer = setInterval(() => {
    if (document.hidden) call(performance.now());
  }, hiddenMs);
  return () => {
    cancelAnimationFrame(frame);
    clearInterval(timer);
  };
}
