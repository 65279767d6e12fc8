import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Command } from "../../src/core/nudge/event.ts";
import type { Routine } from "../../src/core/nudge/state/routineStates.ts";
import { cues } from "../../src/core/routine/cues.ts";
import { backFrom, doneIn, nextFrom, readyFrom, resumePoint } from "../../src/core/routine/progress.ts";
import { locate, type Position, timeline } from "../../src/core/routine/timeline.ts";
import type { Ms } from "../../src/core/time/time.ts";
import { everyFrame } from "../../src/ui/figure/everyFrame.ts";
import type { Guide } from "../../src/ui/guide/guide.ts";
import type { RoutineResult } from "../end/result.ts";
import { isHeld, isPlaying, openPlayer, type PlayerAction, progressOf, stepPlayer } from "./player.ts";

/** A routine and its controls on one page. `position` is `undefined` after the end. */
export interface RoutinePlayer {
  readonly position: Position | undefined;
  /** The movements done of each stretch of the plan. */
  readonly done: readonly number[];
  readonly isPlaying: boolean;
  /** The routine stands still here. A page that is about to play neither plays nor stands still. */
  readonly isHeld: boolean;
  /** How long it still counts in before the movement goes on; 0 at any other time. */
  readonly countInMs: Ms;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends the lead-in, paused or not; `undefined` at any other time. */
  readonly ready: (() => void) | undefined;
  readonly back: () => void;
  readonly next: () => void;
  readonly end: () => void;
}

interface Props {
  readonly page: string;
  readonly routine: Routine;
  readonly guide: Guide;
  /** This page goes on by itself with a routine that no page plays, or another one. */
  readonly takesUp: boolean;
  readonly sendCommand: (command: Command) => Promise<boolean>;
  readonly onEnd: (result: RoutineResult) => void;
}

/**
 * Plays a routine on this page by the page's own steady clock; picture and sound follow from the elapsed time alone. The
 * background hears of every movement done. A routine never plays on two pages.
 */
export function usePlayer({ page, routine, guide, takesUp, sendCommand, onEnd }: Props): RoutinePlayer {
  const segments = useMemo(() => timeline(routine.plan), [routine.plan.kind]);
  const routineCues = useMemo(() => cues(segments), [segments]);
  const [, render] = useState({});
  const player = useRef(useMemo(() => openPlayer({ routine, page, segments }), []));
  const latest = useRef({ routine, guide });
  latest.current = { routine, guide };

  const act = (action: PlayerAction) => {
    const { routine, guide } = latest.current;
    const step = stepPlayer(player.current, action, { page, routine, segments, cues: routineCues });
    player.current = step.player;
    if (step.isSilenced) guide.silence();
    if (step.cues) guide.playCues(step.cues, progressOf(step.player, routine).elapsedMs);
    if (step.command) void sendCommand(step.command);
    if (step.result) onEnd(step.result);
    render({});
  };
  const elapsedMs = () => progressOf(player.current, latest.current.routine).elapsedMs;
  const resumeAt = (elapsedMs: number) => act({ do: "resume", elapsedMs });
  const moveTo = (elapsedMs: number) => act({ do: "moveTo", elapsedMs });
  const afterReady = readyFrom(segments, elapsedMs());
  const playsNow = isPlaying(player.current, { routine, page });

  const playingPage = routine.is === "playing" ? routine.page : null;
  useLayoutEffect(() => act({ do: "follow" }), [playingPage]);

  // Before the first paint: a page that is about to play shows no pause.
  useLayoutEffect(() => {
    if (takesUp && !playsNow) resumeAt(resumePoint(segments, routine.elapsedMs));
  }, []);

  useEffect(() => {
    if (!playsNow) return;
    let last = performance.now();
    const stop = everyFrame(now => {
      const ms = now - last;
      last = now;
      act({ do: "frame", ms });
    });
    return () => {
      stop();
      // A routine that ends by itself may finish its last words.
      if (player.current.is !== "over") latest.current.guide.silence();
    };
  }, [playsNow]);

  return {
    position: locate(segments, elapsedMs()),
    done: doneIn(segments, progressOf(player.current, routine)),
    isPlaying: playsNow,
    isHeld: isHeld(player.current),
    countInMs: playsNow && player.current.is === "here" ? player.current.countInMs : 0,
    pause: () => act({ do: "pause" }),
    resume: () => resumeAt(resumePoint(segments, elapsedMs())),
    ready:
      afterReady === undefined ? undefined : () => (playsNow ? moveTo(afterReady) : resumeAt(afterReady)),
    back: () => moveTo(backFrom(segments, elapsedMs())),
    next: () => moveTo(nextFrom(segments, elapsedMs())),
    end: () => act({ do: "end" }),
  };
}
