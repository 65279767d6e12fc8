import type { TargetedFocusEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import type { Command } from "../../src/core/nudge/event.ts";
import { lazy } from "../../src/ui/page/lazy.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import type { PopupState } from "../state/popupState.ts";
import { resumeText } from "./homeTexts.ts";

const listPart = lazy(() => import("./PauseList.tsx"));

interface Props {
  readonly current: PopupState;
  readonly sendCommand: (command: Command) => Promise<boolean>;
}

/** The button that opens the list of pauses or, while paused, the one that ends the pause. */
export function PauseMenu({ current, sendCommand }: Props) {
  const [isOpen, setOpen] = useState(false);
  const list = useLazy(listPart, isOpen);
  const opener = useRef<HTMLButtonElement>(null);
  const resumer = useRef<HTMLButtonElement>(null);
  const hasChosen = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
    };
    addEventListener("keydown", closeOnEscape);
    return () => removeEventListener("keydown", closeOnEscape);
  }, [isOpen]);

  // The list is gone and the focus with it: the focus moves to the button that ends the pause.
  const isPaused = current.state.pause !== null;
  useLayoutEffect(() => {
    if (isPaused && hasChosen.current) resumer.current?.focus();
  }, [isPaused]);

  if (isPaused)
    return (
      <div class="pause">
        <p id="resume-why" class="note soft">
          {resumeText(current)}
        </p>
        <button
          type="button"
          class="button secondary"
          aria-describedby="resume-why"
          ref={resumer}
          onClick={() => void sendCommand({ what: "resume" })}
        >
          {text("resumeReminders")}
        </button>
      </div>
    );

  const choose = (until: number | null) => {
    setOpen(false);
    hasChosen.current = true;
    void sendCommand({ what: "pause", until });
  };
  // The open list covers the buttons above it: one of them in focus could not be seen.
  const closeBehind = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div class="pause" aria-busy={isOpen && !list} onFocusOut={closeBehind}>
      {isOpen && list && <list.PauseList id="pauses" current={current} onChoose={choose} />}
      <button
        type="button"
        class="button quiet"
        ref={opener}
        aria-expanded={isOpen}
        aria-controls={isOpen ? "pauses" : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text("pauseMenu")}
        <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4.5 6 8.5 10 4.5" />
        </svg>
      </button>
    </div>
  );
}
