import type { Command } from "../../src/core/nudge/event.ts";
import { isDone, missingMovements } from "../../src/core/nudge/routine.ts";
import { isPlayingOn, type Routine } from "../../src/core/nudge/state/routineStates.ts";
import { countInAt, countInCues } from "../../src/core/routine/countIn.ts";
import { type Cue, dueCues } from "../../src/core/routine/cues.ts";
import {
  advance,
  newlyReached,
  type Progress,
  played,
  progressIn,
  resumePoint,
} from "../../src/core/routine/progress.ts";
import { locate, movementCount, type Segment } from "../../src/core/routine/timeline.ts";
import type { Ms } from "../../src/core/time/time.ts";
import type { RoutineResult } from "../end/result.ts";

/**
 * Whose progress counts. `here`: this page has played, and what it reached counts before what the background has heard of it.
 * `isPaused` is true from the click until the background agrees, which takes a second or, if the background never answers,
 * for ever. `elsewhere`: the stored progress counts. `over`: this page has ended the routine.
 */
export type Player =
  | {
      readonly is: "here";
      readonly progress: Progress;
      readonly isPaused: boolean;
      /** How long it still counts in before the progress moves on. */
      readonly countInMs: Ms;
    }
  | { readonly is: "elsewhere" }
  | { readonly is: "over"; readonly progress: Progress };

/** What the page knows besides: its own name, the stored routine, and the routine's plan as segments and cues. */
export interface Score {
  readonly page: string;
  readonly routine: Routine;
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
}

export type PlayerAction =
  /** The stored routine has changed hands. */
  | { readonly do: "follow" }
  /** `ms` have passed since the last frame. */
  | { readonly do: "frame"; readonly ms: Ms }
  | { readonly do: "pause" }
  /** Plays on from there, where it is a movement after a count-in. */
  | { readonly do: "resume"; readonly elapsedMs: Ms }
  /** Moves there and keeps a pause; past the last stretch the routine ends. */
  | { readonly do: "moveTo"; readonly elapsedMs: Ms }
  | { readonly do: "end" };

/** The player after an action, and what the page has to do. */
export interface PlayerStep {
  readonly player: Player;
  /** The guide falls silent first. */
  readonly isSilenced?: boolean;
  readonly cues?: readonly Cue[];
  readonly command?: Command;
  readonly result?: RoutineResult;
}

/** The progress that counts for this page. */
export const progressOf = (player: Player, routine: Routine): Progress =>
  player.is === "elsewhere" ? progressIn(routine) : player.progress;

/** The player of a page that opens. A page that got a routine under way counts in and goes on at the start of the movement. */
export function openPlayer({ routine, page, segments }: Omit<Score, "cues">): Player {
  if (!isPlayingOn(routine, page)) return { is: "elsewhere" };
  const elapsedMs = resumePoint(segments, routine.elapsedMs);
  return {
    is: "here",
    progress: { ...progressIn(routine), elapsedMs },
    isPaused: false,
    countInMs: countInAt(segments, elapsedMs),
  };
}

/** Whether this page plays now: the background says so, and nobody has paused it here meanwhile. */
export const isPlaying = (player: Player, { routine, page }: Pick<Score, "routine" | "page">): boolean =>
  player.is === "here" && !player.isPaused && isPlayingOn(routine, page);

/** Whether the routine stands still for this page. A page that has asked for it and waits for the background's word is about to play. */
export const isHeld = (player: Player): boolean =>
  player.is === "here" ? player.isPaused : player.is === "elsewhere";

function follow(player: Player, score: Score): Player {
  const { page, routine } = score;
  if (player.is === "over") return player;
  if (isPlayingOn(routine, page)) return player.is === "here" ? player : openPlayer(score);
  if (routine.is === "playing") return { is: "elsewhere" };
  // The page that played has closed, as the popup does when the window opens: this page has asked for the routine by then.
  if (routine.is === "interrupted") return player;
  return player.is === "here" ? { ...player, isPaused: true } : player;
}

function finish(progress: Progress, { routine, segments }: Score, byItself: boolean): PlayerStep {
  const isLeft = progress.done < movementCount(routine.plan);
  const result = {
    movements: progress.done,
    missing: missingMovements({ ...routine, ...progress }),
    isDone: isDone({ ...routine, ...progress }),
    stoppedAt: isLeft ? locate(segments, progress.elapsedMs) : undefined,
    byItself,
  };
  return { player: { is: "over", progress }, command: { what: "endRoutine", ...progress }, result };
}

function frame(player: Player, ms: Ms, score: Score): PlayerStep {
  // One more frame may come between the click on Pause and the end of the frames.
  if (player.is !== "here" || player.isPaused) return { player };
  const { page, segments } = score;
  const before = player.progress;
  const left = player.countInMs - played(ms);
  if (left > 0)
    return {
      player: { ...player, countInMs: left },
      cues: countInCues(player.countInMs, left, before.elapsedMs),
    };
  const progress = advance(segments, before, -left);
  const cues = dueCues(score.cues, before.elapsedMs, progress.elapsedMs);
  if (!locate(segments, progress.elapsedMs)) return { cues, ...finish(progress, score, true) };
  const news = newlyReached(segments, before, progress);
  return {
    player: { ...player, progress, countInMs: 0 },
    cues,
    ...(news && { command: { what: "reportProgress", page, ...news } }),
  };
}

/** The routine at that progress on this page, playing or paused. */
const placeAt = (progress: Progress, { page }: Score, isPaused: boolean, countInMs: Ms = 0): PlayerStep => ({
  player: { is: "here", progress, isPaused, countInMs },
  isSilenced: true,
  command: { what: isPaused ? "pauseRoutine" : "resumeRoutine", page, ...progress },
});

/** Whether the person has paused the routine, also where the background has not heard of it yet. */
const hasPaused = (player: Player, { is }: Routine): boolean =>
  player.is === "here" ? player.isPaused : is !== "playing";

function moveTo(player: Player, elapsedMs: Ms, score: Score): PlayerStep {
  const progress = progressOf(player, score.routine);
  if (!locate(score.segments, elapsedMs)) return { isSilenced: true, ...finish(progress, score, false) };
  return placeAt({ ...progress, elapsedMs }, score, hasPaused(player, score.routine));
}

/** The player after an action. Pure; a routine that is over stays over. */
export function stepPlayer(player: Player, action: PlayerAction, score: Score): PlayerStep {
  if (player.is === "over") return { player };
  switch (action.do) {
    case "follow":
      return { player: follow(player, score) };
    case "frame":
      return frame(player, action.ms, score);
    case "pause":
      return placeAt(progressOf(player, score.routine), score, true);
    case "resume": {
      const { elapsedMs } = action;
      const progress = { ...progressOf(player, score.routine), elapsedMs };
      return placeAt(progress, score, false, countInAt(score.segments, elapsedMs));
    }
    case "moveTo":
      return moveTo(player, action.elapsedMs, score);
    case "end":
      return { isSilenced: true, ...finish(progressOf(player, score.routine), score, false) };
  }
}
