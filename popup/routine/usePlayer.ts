import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Command } from "../../src/core/nudge/event.ts";
import { isDone } from "../../src/core/nudge/routine.ts";
import type { Run } from "../../src/core/nudge/state.ts";
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
import type { Outcome } from "./result.ts";

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

const placeOf = ({ elapsedMs, done }: Progress): Progress => ({ elapsedMs, done });

/**
 * Plays a routine on this page, by the page's own steady clock; whatever is seen and heard follows from the one time that is
 * over. The background hears of every movement that is done, so that whoever is cut short goes on there. A page that opens
 * takes up the routine that is under way, from wherever it was, unless it waits for the person: it never runs on two pages.
 */
export function usePlayer({ page, run, guide, sendCommand, onEnd }: Props): Player {
  const segments = useMemo(() => timeline(run.plan), [run.plan.kind]);
  const heard = useMemo(() => cues(segments), [segments]);
  const latest = useRef(placeOf(run));
  const [, setShown] = useState(latest.current);
  const isOver = useRef(false);
  const leader = useRef(guide);
  leader.current = guide;
  // Halted here at once, and for good if need be: that the background says the same takes a moment, or longer where it has
  // to wake first, and whoever pauses while it says nothing at all is not to be led on.
  const [isHalted, setHalted] = useState(false);
  const isPlaying = run.page === page && !isHalted;
  // What this page has played goes before what the background has heard of it; what another page played goes before both.
  const [isOwn, setOwn] = useState(isPlaying);
  const reached = (): Progress => (isOwn ? latest.current : placeOf(run));

  const show = (next: Progress) => {
    latest.current = next;
    setShown(next);
  };
  const finish = (at: Progress, byItself = false) => {
    isOver.current = true;
    void sendCommand({ what: "end", ...at });
    onEnd({ movements: at.done, counts: isDone({ ...run, ...at }), byItself });
  };
  const goTo = (elapsedMs: number) => {
    const there = { elapsedMs, done: reached().done };
    leader.current.hush();
    setHalted(false);
    setOwn(true);
    show(there);
    if (locate(segments, elapsedMs)) void sendCommand({ what: "play", page, ...there });
    else finish(there);
  };
  const pause = () => {
    leader.current.hush();
    setHalted(true);
    void sendCommand({ what: "halt", page, ...latest.current });
  };

  useEffect(() => {
    if (run.page === page) {
      if (isOwn) return;
      show(placeOf(run));
      return setOwn(true);
    }
    setHalted(false);
    // Laid down, it waits where this page has left it; taken over, it goes on where the other page is.
    if (run.page !== null) setOwn(false);
  }, [run.page]);

  useEffect(() => {
    if (!isPlaying && !run.waits) goTo(resumePoint(segments, run.elapsedMs));
  }, []);

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
        return finish(next, true);
      }
      const news = newlyReached(segments, before, next);
      if (news) void sendCommand({ what: "reach", page, ...news });
    });
    return () => {
      stop();
      // The last words are said to the end.
      if (!isOver.current) leader.current.hush();
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
      leader.current.hush();
      finish(reached());
    },
  };
}
