import { describe, expect, it } from "vitest";
import {
  isHeld,
  isPlaying,
  openPlayer,
  type Player,
  type PlayerAction,
  progressOf,
  type Score,
  stepPlayer,
} from "../../../../popup/routine/player.ts";
import type { Playback, Routine } from "../../../../src/core/nudge/state/routineStates.ts";
import { cues } from "../../../../src/core/routine/cues.ts";
import { timeline } from "../../../../src/core/routine/timeline.ts";

const plan = { kind: "short", tempo: "standard", stretches: ["sitBackArch"] } as const;
const segments = timeline(plan);
const endMs = segments.at(-1)?.to ?? 0;
const stored = (playback: Playback, elapsedMs = 0, done = 0): Routine => ({
  ...playback,
  ...{ plan, elapsedMs, done, touchedAt: 0 },
});
const here: Playback = { is: "playing", page: "p" };
const there: Playback = { is: "playing", page: "q" };
const scoreOf = (routine: Routine): Score => ({ page: "p", routine, segments, cues: cues(segments) });

/** A page that opens on a stored routine and plays the actions one after the other. */
function play(routine: Routine, ...actions: PlayerAction[]) {
  const score = scoreOf(routine);
  const steps = [];
  let player: Player = openPlayer(score);
  for (const action of actions) {
    const step = stepPlayer(player, action, score);
    player = step.player;
    steps.push(step);
  }
  return { player, steps, last: steps.at(-1), isPlaying: isPlaying(player, score) };
}

/** Frames of a quarter of a second. */
const frames = (ms: number): PlayerAction[] =>
  Array.from({ length: ms / 250 }, () => ({ do: "frame", ms: 250 }));

describe("the player of a page", () => {
  it("plays when the background says that this page plays", () => {
    expect(play(stored(here)).isPlaying).toBe(true);
    expect(play(stored(there)).isPlaying).toBe(false);
    expect(play(stored({ is: "paused" })).isPlaying).toBe(false);
  });

  it("moves on with the frames and plays each cue once", () => {
    const { player, steps } = play(stored(here), ...frames(12_000));
    expect(progressOf(player, stored(here)).elapsedMs).toBe(12_000);
    const played = steps.flatMap(step => step.cues ?? []);
    expect(played.length).toBeGreaterThan(1);
    expect(new Set(played).size).toBe(played.length);
  });

  it("reports each movement once", () => {
    const reports = play(stored(here), ...frames(18_000)).steps.flatMap(({ command }) => command ?? []);
    expect(reports.every(({ what }) => what === "reportProgress")).toBe(true);
    expect(new Set(reports.map(report => JSON.stringify(report))).size).toBe(reports.length);
    expect(reports).toContainEqual(expect.objectContaining({ page: "p", done: 1 }));
  });

  it("pauses at once, though the background has not answered", () => {
    const { isPlaying, last } = play(stored(here), ...frames(2000), { do: "pause" });
    expect(isPlaying).toBe(false);
    expect(last).toMatchObject({
      isSilenced: true,
      command: { what: "pauseRoutine", page: "p", elapsedMs: 2000, done: 0 },
    });
  });

  it("plays no frame after the pause", () => {
    const { steps } = play(stored(here), { do: "pause" }, { do: "frame", ms: 250 });
    expect(steps[1]).toEqual({
      player: { is: "here", progress: { elapsedMs: 0, done: 0 }, isPaused: true, countInMs: 0 },
    });
  });

  it("stays paused while the stored routine still says that this page plays", () => {
    const { player } = play(stored(here), { do: "pause" }, { do: "follow" });
    expect(isPlaying(player, scoreOf(stored(here)))).toBe(false);
  });

  it("keeps its own progress when the background pauses at an older one", () => {
    const { player } = play(stored(here), ...frames(3000), { do: "pause" });
    const paused = stored({ is: "paused" }, 1000);
    const followed = stepPlayer(player, { do: "follow" }, scoreOf(paused)).player;
    expect(progressOf(followed, paused).elapsedMs).toBe(3000);
    const resumed = stepPlayer(followed, { do: "resume", elapsedMs: 3000 }, scoreOf(paused)).player;
    expect(isPlaying(resumed, scoreOf(stored(here, 3000)))).toBe(true);
  });

  it("knows what is done of each stretch on a page that goes on", () => {
    const left = { ...stored(here, 9000, 2), perStretch: [2] };
    expect(progressOf(play(left).player, left)).toMatchObject({ done: 2, perStretch: [2] });
  });

  it("hands over to another page and shows that page's progress", () => {
    const { player } = play(stored(here), ...frames(3000));
    const taken = stored(there, 9000);
    const followed = stepPlayer(player, { do: "follow" }, scoreOf(taken)).player;
    expect(followed).toEqual({ is: "elsewhere" });
    expect(progressOf(followed, taken).elapsedMs).toBe(9000);
  });

  it("takes a routine over at the stored progress once the background agrees", () => {
    const { player, last } = play(stored(there, 9000, 1), { do: "resume", elapsedMs: 9000 });
    expect(last).toMatchObject({ isSilenced: true, command: { what: "resumeRoutine", page: "p", done: 1 } });
    expect(isPlaying(player, scoreOf(stored(there, 9000)))).toBe(false);
    expect(isPlaying(player, scoreOf(stored(here, 9000)))).toBe(true);
  });

  it("shows no pause from its request for the routine to the background's word, though the other page closes meanwhile", () => {
    const { player } = play(stored(there, 9000, 1), { do: "follow" }, { do: "resume", elapsedMs: 9000 });
    expect(isHeld(player)).toBe(false);
    const closed = scoreOf(stored({ is: "interrupted" }, 9000, 1));
    const followed = stepPlayer(player, { do: "follow" }, closed).player;
    expect(isHeld(followed)).toBe(false);
    const assigned = stepPlayer(followed, { do: "follow" }, scoreOf(stored(here, 9000, 1))).player;
    expect(isPlaying(assigned, scoreOf(stored(here, 9000, 1)))).toBe(true);
  });

  it("shows a pause where the routine is paused or plays on another page", () => {
    expect(isHeld(play(stored({ is: "paused" })).player)).toBe(true);
    expect(isHeld(play(stored(there)).player)).toBe(true);
    expect(isHeld(play(stored(here), { do: "pause" }).player)).toBe(true);
  });

  it("keeps the movements done when it goes back or on", () => {
    const { last } = play(stored(here, 9000, 2), { do: "moveTo", elapsedMs: 0 });
    expect(last?.command).toMatchObject({ what: "resumeRoutine", elapsedMs: 0, done: 2 });
  });

  it("keeps a pause when it goes back or on, whether the background has heard of the pause or not", () => {
    for (const [routine, ...before] of [
      [stored({ is: "paused" }, 9000, 2)],
      [stored(here, 9000, 2), { do: "pause" }],
    ] as const) {
      const { last, player } = play(routine, ...before, { do: "moveTo", elapsedMs: 0 });
      expect(last?.command).toMatchObject({ what: "pauseRoutine", elapsedMs: 0, done: 2 });
      expect(progressOf(player, routine).elapsedMs).toBe(0);
    }
  });

  it("plays on when it goes on right after Resume, though the background has not answered", () => {
    const paused = stored({ is: "paused" }, 9000, 2);
    const { last } = play(paused, { do: "resume", elapsedMs: 9000 }, { do: "moveTo", elapsedMs: 0 });
    expect(last?.command).toMatchObject({ what: "resumeRoutine" });
  });

  it("stays paused after a pause of the background, and keeps it when it moves", () => {
    const { player } = play(stored(here, 9000, 2), { do: "pause" });
    const paused = stored({ is: "paused" }, 9000, 2);
    const followed = stepPlayer(player, { do: "follow" }, scoreOf(paused)).player;
    const moved = stepPlayer(followed, { do: "moveTo", elapsedMs: 0 }, scoreOf(paused));
    expect(moved.command).toMatchObject({ what: "pauseRoutine" });
  });

  it("ends by itself without silencing its last words", () => {
    const { player, last } = play(stored(here, endMs - 100, 3), { do: "frame", ms: 600 });
    expect(player.is).toBe("over");
    expect(last?.isSilenced).toBeUndefined();
    expect(last).toMatchObject({
      command: { what: "endRoutine" },
      result: { isDone: true, byItself: true },
    });
  });

  it("ends past the last stretch where the person was, not at the end", () => {
    const { last } = play(stored(here, 11_000, 2), { do: "moveTo", elapsedMs: endMs });
    expect(last?.command).toEqual({ what: "endRoutine", elapsedMs: 11_000, done: 2 });
  });

  it("ends in silence by hand, and past the last stretch", () => {
    for (const action of [{ do: "end" }, { do: "moveTo", elapsedMs: endMs }] as const)
      expect(play(stored(here), action).last).toMatchObject({
        isSilenced: true,
        command: { what: "endRoutine", done: 0 },
        result: {
          movements: 0,
          missing: 1,
          isDone: false,
          stoppedAt: { stretch: "sitBackArch" },
          byItself: false,
        },
      });
  });

  it("leaves nothing to go on with after its last movement", () => {
    expect(play(stored(here, endMs - 100, 4), { do: "end" }).last?.result?.stoppedAt).toBeUndefined();
  });

  it("stays over", () => {
    const { steps } = play(
      stored(here),
      { do: "end" },
      { do: "frame", ms: 250 },
      { do: "pause" },
      { do: "follow" },
    );
    expect(steps.slice(1).every(({ command, player }) => !command && player.is === "over")).toBe(true);
  });

  it("does not play the time that a machine slept between two frames", () => {
    const { player } = play(stored(here), { do: "frame", ms: 600_000 });
    expect(progressOf(player, stored(here)).elapsedMs).toBe(0);
  });

  it("counts 3, 2, 1 before it goes on with a movement, and then plays it from its start", () => {
    const inMovement = segments.find(({ phase }) => phase === "stop")?.from ?? 0;
    const start = segments.find(({ phase }) => phase === "out")?.from ?? 0;
    const paused = stored({ is: "paused" }, inMovement);
    const resumed = stepPlayer(
      openPlayer(scoreOf(paused)),
      { do: "resume", elapsedMs: start },
      scoreOf(paused),
    );
    let player = resumed.player;
    const said = [];
    for (let i = 0; i < 13; i++) {
      const step = stepPlayer(player, { do: "frame", ms: 250 }, scoreOf(stored(here, start)));
      player = step.player;
      for (const cue of step.cues ?? []) if (cue.kind === "say") said.push(cue.line);
      if (i === 10) expect(progressOf(player, paused).elapsedMs).toBe(start);
    }
    expect(progressOf(player, paused).elapsedMs).toBe(start + 250);
    expect(said).toEqual([
      ...[3, 2, 1].map(seconds => ({ what: "countIn", seconds })),
      expect.objectContaining({ what: "count" }),
    ]);
  });

  it("counts in also on a page that got the routine under way, and not before a lead-in", () => {
    const start = segments.find(({ phase }) => phase === "out")?.from ?? 0;
    expect(openPlayer(scoreOf(stored(here, start + 3500)))).toMatchObject({
      progress: { elapsedMs: start },
      countInMs: 3000,
    });
    expect(openPlayer(scoreOf(stored(here, 4000)))).toMatchObject({
      progress: { elapsedMs: 0 },
      countInMs: 0,
    });
  });
});
