import { useEffect, useRef, useState } from "preact/hooks";
import { inWords, text } from "../../src/browser/texts.ts";
import type { Command } from "../../src/core/nudge/event.ts";
import { minutes } from "../../src/core/time/time.ts";
import { untilTomorrow } from "../../src/core/time/workingHours.ts";
import { formatSoon } from "../../src/ui/words/format.ts";
import type { PopupState } from "../usePopupState.ts";
import { resumeText } from "./homeTexts.ts";

interface Props {
  readonly current: PopupState;
  readonly sendCommand: (command: Command) => Promise<boolean>;
}

const lengths = [30, 60, 120];

/** The button that opens the list of pauses or, while paused, the one that ends the pause. */
export function PauseMenu({ current, sendCommand }: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLUListElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const resumer = useRef<HTMLButtonElement>(null);
  const hasChosen = useRef(false);
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector("button")?.focus();
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
  useEffect(() => {
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
  const { at, timeZone, settings } = current;
  const choices = [
    ...lengths.map(length => ({ label: inWords(length), until: at + minutes(length) })),
    { label: text("pauseTomorrow"), until: untilTomorrow(at, timeZone, settings.hours) },
    { label: text("pauseOpen"), until: null },
  ];
  return (
    <div class="pause">
      {isOpen && (
        <ul class="pause-list" id="pauses" ref={menu} aria-label={text("pauseMenu")}>
          {choices.map(({ label, until }) => (
            <li key={label}>
              <button type="button" class="button quiet" onClick={() => choose(until)}>
                <span>{label}</span>{" "}
                {until !== null && <span class="soft">{formatSoon(until, at, timeZone)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="button quiet"
        ref={opener}
        aria-expanded={isOpen}
        aria-controls={isOpen ? "pauses" : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {text("pause")}
        <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4.5 6 8.5 10 4.5" />
        </svg>
      </button>
    </div>
  );
}
