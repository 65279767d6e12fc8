import type { Ms } from "../../core/time/time.ts";

/** The interval in a hidden page. Browsers stretch it to a second, unless the page plays sound. */
const hiddenMs = 100;

/**
 * Calls back on every frame with the monotonic clock of the page. A hidden page has no frames and uses a timer, so that the
 * routine continues for a person who only listens. Returns a function to stop.
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
