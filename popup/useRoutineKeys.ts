import { useEffect, useRef } from "preact/hooks";
import type { Player } from "./usePlayer.ts";

/** Space pauses and goes on, the arrows move (with the reading direction), Escape ends. */
export function useRoutineKeys(player: Player): void {
  const latest = useRef(player);
  latest.current = player;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { isPlaying, pause, resume, back, next, end } = latest.current;
      const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
      const backward = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
      // A button that has the focus takes its own Space.
      const onButton = event.target instanceof HTMLButtonElement;
      const actions: Record<string, (() => void) | undefined> = {
        " ": onButton ? undefined : isPlaying ? pause : resume,
        [forward]: next,
        [backward]: back,
        Escape: end,
      };
      const action =
        event.ctrlKey || event.altKey || event.metaKey || event.repeat ? undefined : actions[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}
