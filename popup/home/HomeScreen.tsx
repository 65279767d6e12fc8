import { useLayoutEffect, useRef } from "preact/hooks";
import { text } from "../../src/browser/texts.ts";
import type { Command } from "../../src/core/nudge/event.ts";
import { intervalMs } from "../../src/core/nudge/rules.ts";
import { remainingMs } from "../../src/core/outlook/remaining.ts";
import type { RoutineKind } from "../../src/core/routine/stretches.ts";
import { usePainted } from "../../src/ui/page/usePainted.ts";
import { lettersIn } from "../../src/ui/words/letters.ts";
import { Header } from "../parts/Header.tsx";
import { StartButtons } from "../parts/StartButtons.tsx";
import type { PopupState } from "../state/popupState.ts";
import type { Trouble } from "../trouble.ts";
import { HomeMenu } from "./HomeMenu.tsx";
import { isQuietNow, ringWords, statusText, todayText } from "./homeTexts.ts";
import { PauseMenu } from "./PauseMenu.tsx";
import { Ring } from "./Ring.tsx";
import { TodayLine } from "./TodayLine.tsx";
import { TroubleNotice } from "./TroubleNotice.tsx";

interface Props {
  readonly current: PopupState;
  /** Why Limber does not work, if it does not. */
  readonly trouble: Trouble | undefined;
  /** The person has just opened the page. */
  readonly isOpening: boolean;
  readonly onStart: (kind: RoutineKind) => void;
  readonly sendCommand: (command: Command) => Promise<boolean>;
  readonly onMoved: () => void;
}

/**
 * The time left, today's count and the start buttons; a pause or a trouble in place of what it makes untrue. A break that is due
 * has the nudge's screen.
 */
export function HomeScreen({ current, trouble, isOpening, onStart, sendCommand, onMoved }: Props) {
  // The line of today is no part of the first frame.
  const hasLine = usePainted();
  const answers = useRef<HTMLDivElement>(null);
  const isPaused = current.state.pause !== null;
  // A person who opens Limber by key starts with the next key. The pause key may open a paused Limber over what the person types.
  // A pause chosen on the nudge leads here, and the chosen button is gone.
  useLayoutEffect(() => {
    if (isOpening === isPaused) return;
    answers.current?.querySelector<HTMLElement>(isPaused ? ".pause button" : "button")?.focus();
  }, []);
  if (trouble)
    return (
      <>
        <Header />
        <TroubleNotice trouble={trouble} />
        <div class="answers">
          <StartButtons offers={current.home.offers} onStart={onStart} />
          {trouble === "unread" && <PauseMenu current={current} sendCommand={sendCommand} />}
        </div>
      </>
    );
  return (
    <>
      <Header />
      <div class="middle">
        <h1 class="spoken">{text("homeTitle")}</h1>
        <Countdown current={current} />
        <p class="why" role="status">
          {statusText(current)}
        </p>
        {!current.isHistoryOff && <p class="soft">{todayText(current)}</p>}
        {!current.isHistoryOff && (
          <div class="today-line" aria-busy={!hasLine}>
            {hasLine && <TodayLine timeline={current.today.timeline} />}
          </div>
        )}
      </div>
      <div ref={answers} class="answers">
        <StartButtons offers={current.home.offers} onStart={onStart} />
        <HomeMenu current={current} sendCommand={sendCommand} onMoved={onMoved} />
      </div>
    </>
  );
}

function Countdown({ current }: { readonly current: PopupState }) {
  const { state, settings, at } = current;
  const [large, small] = ringWords(current);
  const share = isQuietNow(current) ? 0 : 1 - remainingMs(state, settings, at) / intervalMs(settings);
  return (
    <Ring share={share} label={`${large} ${small}`}>
      <strong style={{ "--letters": lettersIn(large) }}>{large}</strong>
      <span>{small}</span>
    </Ring>
  );
}
