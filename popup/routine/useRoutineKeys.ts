import { useEffect, useRef } from "preact/hooks";
import type { Player } from "./usePlayer.ts";

/** The letter of a key, where the keyboard writes no Latin letters the one that is printed beside. */
const letter = ({ key, code }: KeyboardEvent): string =>
  code === "KeyM" && key.charCodeAt(0) > 127 ? "m" : key.length === 1 ? key.toLowerCase() : key;

/**
 * Space pauses and goes on, the arrows move (with the reading direction), M mutes, Escape ends. Nothing of that while
 * something else on the page has the keys. In Firefox's toolbar panel Escape never gets here: the panel closes before the
 * page hears of the key (measured in 153), which pauses the routine; opening it again goes on (`escape.test.ts`).
 */
export function useRoutineKeys(player: Player, mute: () => void, isElsewhere: boolean): void {
  const latest = useRef({ player, mute, isElsewhere });
  latest.current = { player, mute, isElsewhere };
  useEffect(() => {
    // Who has clicked a button has not gone to it: Space is still the routine's. (`:focus-visible` holds from the first
    // key on, however the focus came.)
    let isClicked = false;
    const click = () => {
      isClicked = true;
    };
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Tab") isClicked = false;
      const { player, mute, isElsewhere } = latest.current;
      if (isElsewhere) return;
      const { isPlaying, pause, resume, back, next, end } = player;
      const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
      const backward = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
      // A button that was gone to takes its own Space.
      const onButton = event.target instanceof HTMLButtonElement && !isClicked;
      const actions: Record<string, (() => void) | undefined> = {
        " ": onButton ? undefined : isPlaying ? pause : resume,
        [forward]: next,
        [backward]: back,
        m: mute,
        Escape: end,
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
