import { useEffect, useRef } from "preact/hooks";

const pauseMs = 700;

/** A timer that commits the input when typing pauses. */
export interface TypingPause {
  /** Restarts the timer. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Calls the `commit` of the latest render when typing pauses or the page closes. */
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
