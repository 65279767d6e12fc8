import { useLayoutEffect, useRef } from "preact/hooks";
import { inWords, text } from "../../src/browser/texts.ts";
import { minutes } from "../../src/core/time/time.ts";
import { untilTomorrow } from "../../src/core/time/workingHours.ts";
import { formatSoon } from "../../src/ui/words/format.ts";
import type { PopupState } from "../state/popupState.ts";

interface Props {
  readonly id: string;
  readonly current: PopupState;
  readonly onChoose: (until: number | null) => void;
}

const lengths = [30, 60, 120];

/** The pauses to choose from, each with its end. The first takes the focus. */
export function PauseList({ id, current: { at, timeZone, settings }, onChoose }: Props) {
  const menu = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => menu.current?.querySelector("button")?.focus(), []);
  const zone = timeZone();
  const choices = [
    ...lengths.map(length => ({ label: inWords(length), until: at + minutes(length) })),
    { label: text("pauseTomorrow"), until: untilTomorrow(at, zone, settings.hours) },
    { label: text("pauseOpen"), until: null },
  ];
  return (
    <ul class="pause-list" id={id} ref={menu} aria-label={text("pauseMenu")}>
      {choices.map(({ label, until }) => (
        <li key={label}>
          <button type="button" class="button quiet" onClick={() => onChoose(until)}>
            <span>{label}</span> {until !== null && <span class="soft">{formatSoon(until, at, zone)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
