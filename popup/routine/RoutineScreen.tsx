import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PageSurface } from "../../src/browser/messages/pageAddress.ts";
import { moveToWindow } from "../../src/browser/outputs/ownWindow.ts";
import { text } from "../../src/browser/texts.ts";
import { facing } from "../../src/core/figure/facing.ts";
import type { Command } from "../../src/core/nudge/event.ts";
import type { Routine } from "../../src/core/nudge/state/routineStates.ts";
import { canBeReady } from "../../src/core/routine/progress.ts";
import type { Settings } from "../../src/core/settings.ts";
import { Figure } from "../../src/ui/figure/Figure.tsx";
import { useReducedMotion } from "../../src/ui/page/useReducedMotion.ts";
import { figureText } from "../../src/ui/words/stretchTexts.ts";
import type { RoutineResult } from "../end/result.ts";
import { announcement } from "./announcement.ts";
import { HowTo } from "./HowTo.tsx";
import { RoutineProgress } from "./RoutineProgress.tsx";
import { PhaseRing } from "./ring/PhaseRing.tsx";
import { StageTools } from "./StageTools.tsx";
import type { PageGuide } from "./useGuide.ts";
import { usePlayer } from "./usePlayer.ts";
import { useRoutineKeys } from "./useRoutineKeys.ts";
import { useWakeLock } from "./useWakeLock.ts";
import { GuideWords } from "./words/GuideWords.tsx";

interface Props {
  readonly page: string;
  readonly surface: PageSurface;
  readonly routine: Routine;
  readonly guide: PageGuide;
  readonly settings: Pick<Settings, "mirror" | "fewWords">;
  /** This page has opened on a routine that it takes up: see `takesUp`. */
  readonly takesUp: boolean;
  readonly sendCommand: (command: Command) => Promise<boolean>;
  readonly onEnd: (result: RoutineResult) => void;
}

/** The routine: the figure, the stretch, one cue, the count and the controls. */
export function RoutineScreen({ surface, ...props }: Props) {
  const { guide } = props;
  const player = usePlayer(props);
  const { position, isPlaying, isHeld } = player;
  const last = useRef(position);
  if (position) last.current = position;
  const reducedMotion = useReducedMotion();
  useWakeLock(isPlaying);
  // Reading about a stretch pauses the routine; closing the text resumes it if it was playing.
  const [reading, setReading] = useState<{ readonly wasPlaying: boolean }>();
  // The start button is gone and the focus with it. The focus moves to the controls as a group, so that no key triggers one
  // yet; a paused routine offers Resume.
  const controls = useRef<HTMLDivElement>(null);
  const resume = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => (props.routine.is === "paused" ? resume : controls).current?.focus(), []);
  // "I'm ready" is gone with the lead-in, and the focus with it.
  const isLeadIn = position !== undefined && canBeReady(position);
  useLayoutEffect(() => {
    if (!isLeadIn && document.activeElement === document.body) controls.current?.focus();
  }, [isLeadIn]);
  const mute = () => guide.mute(!guide.isMuted);
  useRoutineKeys(player, mute, reading !== undefined);
  const shown = position ?? last.current;
  if (!shown) return null;
  const { stretch, movement } = shown;
  const read = () => {
    setReading({ wasPlaying: isPlaying });
    if (isPlaying) player.pause();
  };
  const stopReading = () => {
    setReading(undefined);
    if (reading?.wasPlaying) player.resume();
  };
  return (
    <>
      <RoutineProgress plan={props.routine.plan} position={shown} done={player.done} />
      <div class="stage">
        <Figure
          key={stretch}
          position={props.settings.mirror ? shown : facing(shown)}
          label={figureText(stretch, movement.way)}
          reducedMotion={reducedMotion}
        />
        <PhaseRing
          position={shown}
          isHeld={isHeld}
          countInMs={player.countInMs}
          reducedMotion={reducedMotion}
        />
        <StageTools isMuted={guide.isMuted} onMute={mute} onHowTo={read} />
      </div>
      <GuideWords
        plan={props.routine.plan}
        position={shown}
        guide={guide}
        isBrief={props.settings.fewWords}
        onReady={isHeld ? undefined : player.ready}
      />
      <p class="spoken" role="status">
        {announcement({ position: shown, isHeld, voiceSpeaks: guide.speaks })}
      </p>
      <div class="answers">
        <div ref={controls} class="controls" tabIndex={-1}>
          <button type="button" class="button quiet" onClick={player.back}>
            {text("back")}
          </button>
          <button
            ref={resume}
            type="button"
            class="button primary"
            onClick={isHeld ? player.resume : player.pause}
          >
            {text(isHeld ? "resume" : "pause")}
          </button>
          <button type="button" class="button quiet" onClick={player.next}>
            {text("next")}
          </button>
        </div>
        <div class="pair">
          <button type="button" class="button quiet small" onClick={player.end}>
            {text("end")}
          </button>
          {surface === "popup" && (
            <button
              type="button"
              class="button quiet small"
              onClick={() => void moveToWindow().catch(console.error)}
            >
              {text("popOut")}
            </button>
          )}
        </div>
      </div>
      {reading && <HowTo stretch={stretch} isMirror={props.settings.mirror} onClose={stopReading} />}
    </>
  );
}
