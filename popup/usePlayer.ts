import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Command } from "../src/core/nudge/event.ts";
import { isDone } from "../src/core/nudge/run.ts";
import type { Run } from "../src/core/nudge/state.ts";
import { cues, dueCues } from "../src/core/routine/cues.ts";
import {
  advance,
  backFrom,
  newlyReached,
  nextFrom,
  type Progress,
  played,
  resumePoint,
} from "../src/core/routine/play.ts";
import { locate, type Position, timeline } from "../src/core/routine/timeline.ts";
import { everyFrame } from "./everyFrame.ts";
import type { Guide } from "./guide.ts";
import type { Outcome } from "./outcome.ts";

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
  readonly run: Run;
  readonly guide: Guide;
  readonly sendCommand: (command: Command) => Promise<boolean>;
  readonly onEnd: (outcome: Outcome) => void;
}

/**
 * Plays a routine on this page, by the page's own steady clock; whatever is seen and heard follows from the one time that is
 * over. The background hears of every movement that is done, so that whoever is cut short goes on there. A page that opens
 * takes up the routine that is under way, from wherever it was: it never runs on two pages.
 */
export function usePlayer({ page, run, guide, sendCommand, onEnd }: Props): Player {
  const segments = useMemo(() => timeline(run.plan), [run.plan.kind]);
  const heard = useMemo(() => cues(segments), [segments]);
  const [progress, setProgress] = useState<Progress>({ elapsedMs: run.elapsedMs, done: run.done });
  const latest = useRef(progress);
  const isOver = useRef(false);
  const leader = useRef(guide);
  leader.current = guide;
  // Halted here at once; that the background says the same takes a moment, or longer where it has to wake first.
  const [isHalted, setHalted] = useState(false);
  const isPlaying = run.page === page && !isHalted;

  const show = (next: Progress) => {
    latest.current = next;
    setProgress(next);
  };
  const finish = (at: Progress) => {
    isOver.current = true;
    void sendCommand({ what: "end", ...at });
    onEnd({ movements: at.done, counts: isDone({ ...run, ...at }) });
  };
  const goTo = (elapsedMs: number, done = latest.current.done) => {
    const there = { elapsedMs, done };
    leader.current.hush();
    setHalted(false);
    show(there);
    if (locate(segments, elapsedMs)) void sendCommand({ what: "play", page, ...there });
    else finish(there);
  };
  const pause = () => {
    leader.current.hush();
    setHalted(true);
    void sendCommand({ what: "halt", page, ...latest.current }).then(sent => sent || setHalted(false));
  };

  useEffect(() => {
    if (!isPlaying) goTo(resumePoint(segments, run.elapsedMs));
  }, []);

  // Another page may have taken it over, or this one laid it down: then it is the background's word that counts.
  useEffect(() => {
    if (run.page !== page) setHalted(false);
  }, [run.page]);

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    const stop = everyFrame(now => {
      const before = latest.current;
      const next = advance(segments, before, played(now - last));
      last = now;
      show(next);
      leader.current.perform(dueCues(heard, before.elapsedMs, next.elapsedMs), next.elapsedMs);
      const position = locate(segments, next.elapsedMs);
      if (!position) {
        stop();
        return finish(next);
      }
      const reached = newlyReached(segments, before, next);
      if (reached) void sendCommand({ what: "reach", page, ...reached });
    });
    return () => {
      stop();
      // The last words are said to the end.
      if (!isOver.current) leader.current.hush();
    };
  }, [isPlaying]);

  return {
    position: locate(segments, progress.elapsedMs),
    isPlaying,
    pause,
    resume() {
      // What this page reached goes before what the background has heard of; what another page reached goes before both.
      const { elapsedMs, done } = run.page === page ? latest.current : run;
      goTo(resumePoint(segments, elapsedMs), done);
    },
    back: () => goTo(backFrom(segments, latest.current.elapsedMs)),
    next: () => goTo(nextFrom(segments, latest.current.elapsedMs)),
    end() {
      leader.current.hush();
      finish(latest.current);
    },
  };
}
