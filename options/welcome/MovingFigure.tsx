import { useEffect, useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import { useReducedMotion } from "../../src/ui/page/useReducedMotion.ts";
import { StretchPicture } from "../stretches/StretchPicture.tsx";

const icons = { stop: "M5.500 3.500V12.500M10.500 3.500V12.500", move: "M5 3 12.500 8 5 13Z" };

/** Whether the page is in sight, live. */
function useInSight(): boolean {
  const [isInSight, setInSight] = useState(!document.hidden);
  useEffect(() => {
    const update = () => setInSight(!document.hidden);
    document.addEventListener("visibilitychange", update);
    return () => document.removeEventListener("visibilitychange", update);
  }, []);
  return isInSight;
}

/** A stretch that moves, with a button to stop it. With reduced motion it stands still until the person lets it move. */
export function MovingFigure() {
  const reducedMotion = useReducedMotion();
  const [moves, setMoves] = useState(!reducedMotion);
  const isInSight = useInSight();
  return (
    <div class="opening-stage">
      <StretchPicture stretch="sitAndRotate" tempo="standard" moves={moves && isInSight} />
      <button
        type="button"
        class="mini-button"
        aria-label={text(moves ? "welcomeFigureStop" : "welcomeFigureMove")}
        onClick={() => setMoves(!moves)}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d={moves ? icons.stop : icons.move} />
        </svg>
      </button>
    </div>
  );
}
