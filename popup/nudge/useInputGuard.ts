import { useLayoutEffect } from "preact/hooks";
import { afterPaint } from "../../src/ui/page/afterPaint.ts";

/** How long a nudge that opened by itself ignores input. A person who was typing or clicking notices it within a second. */
const inputGuardMs = 1000;

const guardedEvents = [
  ...["keydown", "keypress", "keyup"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend"],
  ...["click", "dblclick", "auxclick", "contextmenu"],
];

/**
 * Swallows all keys, clicks and touches from the arrival of each nudge that comes by itself (`arrivals` counts them) to the end
 * of its first second. The second begins when the nudge is drawn, once its part of the page `isLoaded`, and an input counts when
 * the person made it: a busy machine draws late and hands input on late. The root element says while it lasts (`data-guarded`).
 * Until the pointer moves the person points at nothing (`data-still`).
 */
export function useInputGuard(arrivals: number, isLoaded: boolean): void {
  // Before the first paint: an ordinary effect would leave the first frame unguarded.
  useLayoutEffect(() => {
    if (arrivals === 0) return;
    const { dataset } = document.documentElement;
    let end = Number.POSITIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const swallow = (event: Event) => {
      if (event.timeStamp >= end) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const onMove = ({ movementX, movementY }: PointerEvent) => {
      // Only the person's hand moves the pointer; a page that opens under it does not.
      if (movementX === 0 && movementY === 0) return;
      delete dataset.still;
      removeEventListener("pointermove", onMove);
    };
    const release = () => {
      delete dataset.guarded;
    };
    dataset.guarded = "";
    dataset.still = "";
    // Touch listeners are passive by default, and a passive one cannot prevent the click that follows.
    for (const kind of guardedEvents) addEventListener(kind, swallow, { capture: true, passive: false });
    addEventListener("pointermove", onMove);
    let isLeft = false;
    const begin = () => {
      if (isLeft) return;
      end = performance.now() + inputGuardMs;
      timer = setTimeout(release, inputGuardMs);
    };
    if (isLoaded) void afterPaint().then(begin);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      release();
      for (const kind of guardedEvents) removeEventListener(kind, swallow, true);
      removeEventListener("pointermove", onMove);
    };
  }, [arrivals, isLoaded]);
}
