import { useEffect, useRef } from "preact/hooks";

const pauseMs = 700;

/** A pause in the typing that commits what was typed so far, as the end of the page does. */
export interface TypingPause {
  /** Settles when nothing more was typed for a while, unless `stop` comes before. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** The pause outlives renders: it commits with the props of then, not of when it began. */
export function useTypingPause(commit: () => void): TypingPause {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(commit);
  latest.current = commit;
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      clearTimeout(timer.current);
    };
  }, []);
  return {
    start() {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), pauseMs);
    },
    stop: () => clearTimeout(timer.current),
  };
}
