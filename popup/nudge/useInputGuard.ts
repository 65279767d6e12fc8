import { useLayoutEffect } from "preact/hooks";

/** How long a nudge that opened by itself ignores input. A person who was typing or clicking notices it within a second. */
const inputGuardMs = 1000;

const guardedEvents = [
  ...["keydown", "keypress", "keyup"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend"],
  ...["click", "dblclick", "auxclick", "contextmenu"],
];

const swallow = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Swallows all keys, clicks and touches for a second after each nudge that comes by itself (`arrivals` counts them). The root
 * element says so (`data-guarded`). Until the pointer moves the person points at nothing (`data-still`).
 */
export function useInputGuard(arrivals: number): void {
  // Before the first paint: an ordinary effect would leave the first frame unguarded.
  useLayoutEffect(() => {
    if (arrivals === 0) return;
    const { dataset } = document.documentElement;
    dataset.guarded = "";
    dataset.still = "";
    const release = () => {
      delete dataset.guarded;
      for (const kind of guardedEvents) removeEventListener(kind, swallow, true);
    };
    const onMove = ({ movementX, movementY }: PointerEvent) => {
      // Only the person's hand moves the pointer; a page that opens under it does not.
      if (movementX === 0 && movementY === 0) return;
      delete dataset.still;
      removeEventListener("pointermove", onMove);
    };
    // Touch listeners are passive by default, and a passive one cannot prevent the click that follows.
    for (const kind of guardedEvents) addEventListener(kind, swallow, { capture: true, passive: false });
    addEventListener("pointermove", onMove);
    const timer = setTimeout(release, inputGuardMs);
    return () => {
      clearTimeout(timer);
      release();
      removeEventListener("pointermove", onMove);
    };
  }, [arrivals]);
}
