import { useEffect, useRef } from "preact/hooks";
import type { RoutinePlayer } from "./usePlayer.ts";

/** The letter of a key. On a keyboard without Latin letters the physical M key counts as M. */
const letter = ({ key, code }: KeyboardEvent): string =>
  code === "KeyM" && key.charCodeAt(0) > 127 ? "m" : key.length === 1 ? key.toLowerCase() : key;

/**
 * Space ends a lead-in, else pauses and resumes; the arrows move (with the reading direction), M mutes. Escape closes the page:
 * the routine waits, and the next page resumes it. `isElsewhere` switches the keys off while a dialog has them. Firefox closes its
 * toolbar panel at Escape before the page gets the key (measured in 153).
 */
export function useRoutineKeys(player: RoutinePlayer, mute: () => void, isElsewhere: boolean): void {
  const latest = useRef({ player, mute, isElsewhere });
  latest.current = { player, mute, isElsewhere };
  useEffect(() => {
    // Space is the routine's unless a button was focused with the keyboard. `:focus-visible` cannot tell: it matches
    // after any key.
    let isClicked = false;
    const click = () => {
      isClicked = true;
    };
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Tab") isClicked = false;
      const { player, mute, isElsewhere } = latest.current;
      if (isElsewhere) return;
      const { isPlaying, ready, pause, resume, back, next } = player;
      const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
      const backward = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
      // A button focused with the keyboard takes its own Space.
      const onButton = event.target instanceof HTMLButtonElement && !isClicked;
      const actions: Record<string, (() => void) | undefined> = {
        " ": onButton ? undefined : isPlaying ? (ready ?? pause) : resume,
        [forward]: next,
        [backward]: back,
        m: mute,
        Escape: () => window.close(),
      };
      const action =
        event.ctrlKey || event.altKey || event.metaKey || event.repeat ? undefined : actions[letter(event)];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", hear);
    addEventListener("pointerdown", click);
    return () => {
      removeEventListener("keydown", hear);
      removeEventListener("pointerdown", click);
    };
  }, []);
}
