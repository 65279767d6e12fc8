import { useEffect } from "preact/hooks";

/** How long a nudge that opened by itself ignores keys. A person who was typing notices it within a second. */
const keyGuardMs = 1000;

const swallow = (event: KeyboardEvent) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Swallows all keys in the first second of a page that opened by itself. */
export function useKeyGuard(cameByItself: boolean): void {
  useEffect(() => {
    if (!cameByItself) return;
    const kinds = ["keydown", "keypress", "keyup"] as const;
    const stop = () => {
      for (const kind of kinds) removeEventListener(kind, swallow, true);
    };
    for (const kind of kinds) addEventListener(kind, swallow, true);
    const timer = setTimeout(stop, keyGuardMs);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}
