import { useEffect } from "preact/hooks";

/** How long a nudge that opened by itself answers to no key: whoever was typing has noticed by then. */
const keyGuardMs = 1000;

const swallow = (event: KeyboardEvent) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** For the first second of a page that nobody asked for, keys do nothing. */
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
