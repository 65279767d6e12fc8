import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Command } from "../src/core/nudge/event.ts";
import { isDone } from "../src/core/nudge/run.ts";
import type { Run } from "../src/core/nudge/state.ts";
import { advance, backFrom, nextFrom, type Progress, resumePoint } from "../src/core/routine/play.ts";
import { locate, type Position, timeline } from "../src/core/routine/timeline.ts";
import type { Outcome } from "./Done.tsx";

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
  readonly sendCommand: (command: Command) => Promise<boolean>;
  readonly onEnd: (outcome: Outcome) => void;
}

/**
 * Plays a routine on this page, by the page's own steady clock. The background hears of every movement that begins,
 * so that whoever is cut short goes on there. A page that opens takes up the routine that is under way, from
 * wherever it was: it never runs on two pages.
 */
export function usePlayer({ page, run, sendCommand, onEnd }: Props): Player {
  const segments = useMemo(() => timeline(run.plan), [run.plan.kind]);
  const [progress, setProgress] = useState<Progress>({ elapsedMs: run.elapsedMs, done: run.done });
  const latest = useRef(progress);
  const isPlaying = run.page === page;

  const show = (next: Progress) => {
    latest.current = next;
    setProgress(next);
  };
  const finish = (at: Progress) => {
    void sendCommand({ what: "end", ...at });
    onEnd({ movements: at.done, counts: isDone({ ...run, ...at }) });
  };
  const goTo = (elapsedMs: number, done = latest.current.done) => {
    const there = { elapsedMs, done };
    show(there);
    if (locate(segments, elapsedMs)) void sendCommand({ what: "play", page, ...there });
    else finish(there);
  };

  useEffect(() => {
    if (!isPlaying) goTo(resumePoint(segments, run.elapsedMs));
  }, []);

  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      const before = locate(segments, latest.current.elapsedMs);
      const next = advance(segments, latest.current, now - last);
      last = now;
      show(next);
      const position = locate(segments, next.elapsedMs);
      if (!position) return finish(next);
      if (position.phase === "out" && position.from !== before?.from)
        void sendCommand({ what: "reach", page, elapsedMs: position.from, done: next.done });
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying]);

  return {
    position: locate(segments, progress.elapsedMs),
    isPlaying,
    pause: () => void sendCommand({ what: "halt", page, ...latest.current }),
    resume: () => goTo(run.elapsedMs, run.done),
    back: () => goTo(backFrom(segments, latest.current.elapsedMs)),
    next: () => goTo(nextFrom(segments, latest.current.elapsedMs)),
    end: () => finish(latest.current),
  };
}
