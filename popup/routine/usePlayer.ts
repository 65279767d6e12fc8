import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Command } from "../../src/core/nudge/event.ts";
import { isDone } from "../../src/core/nudge/routine.ts";
import type { Routine } from "../../src/core/nudge/state.ts";
import { cues, dueCues } from "../../src/core/routine/cues.ts";
import {
  advance,
  backFrom,
  newlyReached,
  nextFrom,
  type Progress,
  played,
  resumePoint,
} from "../../src/core/routine/progress.ts";
import { locate, type Position, timeline } from "../../src/core/routine/timeline.ts";
import { everyFrame } from "../../src/ui/figure/everyFrame.ts";
import type { Guide } from "../../src/ui/guide/guide.ts";
import type { RoutineResult } from "./result.ts";

/** A routine as the page that shows it sees it. */
export interface Player {
  readonly position: Position | undefined;
  readonly isPlaying: boolean;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly back: () => void;
  readonly next: () => void;
  readonly end: () => void;
}

interface Props {
  readonly page: string;
  readonly run: Routine;
  readonly guide: Guide;
  readonly sendCommand: (command: Command) => Promise<boolean>;
  readonly onEnd: (outcome: RoutineResult) => void;
}

const placeOf = ({ elapsedMs, done }: Progress): Progress => ({ elapsedMs, done });

/**
 * Plays a routine on this page, by the page's own steady clock; whatever is seen and heard follows from the one time that is
 * over. The background hears of every movement that is done, so that whoever is cut short goes on there. A page that opens
 * takes up the routine that is under way, from wherever it was, unless it waits for the person: it never runs on two pages.
 */
export function usePlayer({ page, run, guide, sendCommand, onEnd }: Props): Player {
  const segments = useMemo(() => timeline(run.plan), [run.plan.kind]);
  const routineCues = useMemo(() => cues(segments), [segments]);
  const latest = useRef(placeOf(run));
  const [, setShown] = useState(latest.current);
  const isOver = useRef(false);
  const latestGuide = useRef(guide);
  latestGuide.current = guide;
  // Halted here at once, and for good if need be: that the background says the same takes a moment, or longer where it has
  // to wake first, and whoever pauses while it says nothing at all is not to be led on.
  const [isPausedHere, setPausedHere] = useState(false);
  const isPlaying = run.page === page && !isPausedHere;
  // What this page has played goes before what the background has heard of it; what another page played goes before both.
  const [ownsProgress, setOwnsProgress] = useState(isPlaying);
  const reached = (): Progress => (ownsProgress ? latest.current : placeOf(run));

  const show = (next: Progress) => {
    latest.current = next;
    setShown(next);
  };
  const finish = (at: Progress, byItself = false) => {
    isOver.current = true;
    void sendCommand({ what: "endRoutine", ...at });
    onEnd({ movements: at.done, counts: isDone({ ...run, ...at }), byItself });
  };
  const goTo = (elapsedMs: number) => {
    const there = { elapsedMs, done: reached().done };
    latestGuide.current.silence();
    setPausedHere(false);
    setOwnsProgress(true);
    show(there);
    if (locate(segments, elapsedMs)) void sendCommand({ what: "resumeRoutine", page, ...there });
    else finish(there);
  };
  const pause = () => {
    latestGuide.current.silence();
    setPausedHere(true);
    void sendCommand({ what: "pauseRoutine", page, ...latest.current });
  };

  useEffect(() => {
    if (run.page === page) {
      if (ownsProgress) return;
      show(placeOf(run));
      return setOwnsProgress(true);
    }
    setPausedHere(false);
    // Laid down, it waits where this page has left it; taken over, it goes on where the other page is.
    if (run.page !== null) setOwnsProgress(false);
  }, [run.page]);

  useEffect(() => {
    if (!isPlaying && !run.needsResume) goTo(resumePoint(segments, run.elapsedMs));
  }, []);

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    const stop = everyFrame(now => {
      const before = latest.current;
      const next = advance(segments, before, played(now - last));
      last = now;
      show(next);
      latestGuide.current.playCues(dueCues(routineCues, before.elapsedMs, next.elapsedMs), next.elapsedMs);
      const position = locate(segments, next.elapsedMs);
      if (!position) {
        stop();
        return finish(next, true);
      }
      const news = newlyReached(segments, before, next);
      if (news) void sendCommand({ what: "reportProgress", page, ...news });
    });
    return () => {
      stop();
      // The last words are said to the end.
      if (!isOver.current) latestGuide.current.silence();
    };
  }, [isPlaying]);

  return {
    position: locate(segments, reached().elapsedMs),
    isPlaying,
    pause,
    resume: () => goTo(resumePoint(segments, reached().elapsedMs)),
    back: () => goTo(backFrom(segments, reached().elapsedMs)),
    next: () => goTo(nextFrom(segments, reached().elapsedMs)),
    end() {
      latestGuide.current.silence();
      finish(reached());
    },
  };
}
