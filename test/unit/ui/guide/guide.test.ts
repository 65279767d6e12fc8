import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Chime, cues, dueCues } from "../../../../src/core/routine/cues.ts";
import type { Line } from "../../../../src/core/routine/lines.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { movementCount, type Plan, timeline } from "../../../../src/core/routine/timeline.ts";
import type { Chimes } from "../../../../src/ui/guide/chime.ts";
import { createGuide, type Hearing } from "../../../../src/ui/guide/guide.ts";
import { openVoice } from "../../../../src/ui/guide/voice.ts";
import { voiceOnDemand } from "../../../../src/ui/guide/voiceOnDemand.ts";
import { fakeSpeech } from "./speechFake.ts";

const plan: Plan = { kind: "short", tempo: "brisk", stretches: stretchIds };
const words = (line: Line): string[] => {
  if (line.what === "count") return [`count ${line.movement.rep}`];
  if (line.what === "part") return [line.part];
  return line.what === "done" ? ["Done."] : ["A stretch.", "How it starts.", "How it goes on from there."];
};

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Plays the whole short routine frame by frame, as a page does; `at` is called before each frame. */
async function play(hearing: () => Hearing, at: (elapsed: number) => void = () => {}) {
  const chimed: Chime[] = [];
  const chimes: Chimes = {
    play: chime => chimed.push(chime),
    stop() {},
    close() {},
    canSound: async () => true,
  };
  const options = { language: "en", voiceName: "", voiceRatePercent: 100, voiceVolumePercent: 100 };
  const voice = voiceOnDemand(() =>
    openVoice(
      () => options,
      () => {},
    ),
  );
  const guide = createGuide(voice, chimes, words, hearing);
  const segments = timeline(plan);
  const all = cues(segments);
  const end = segments.at(-1)?.to ?? 0;
  for (let elapsed = 0; elapsed < end; ) {
    const next = Math.min(end, elapsed + 50);
    at(next);
    guide.playCues(dueCues(all, elapsed, next), next);
    elapsed = next;
    await vi.advanceTimersByTimeAsync(50);
  }
  await vi.advanceTimersByTimeAsync(5000);
  return chimed;
}

it("speaks the count and plays the chimes of every movement of a routine", async () => {
  const speech = fakeSpeech();
  const chimed = await play(() => ({ voice: true, chimes: true, chimeVolume: 1 }));
  expect(speech.completed.filter(text => text.startsWith("count"))).toHaveLength(movementCount(plan));
  expect(speech.completed.at(-1)).toBe("Done.");
  for (const phase of ["out", "stop", "back"] as const)
    expect(chimed.filter(chime => chime === phase)).toHaveLength(
      timeline(plan).filter(segment => segment.phase === phase).length,
    );
  expect(chimed.at(-1)).toBe("finished");
});

it("keeps its timing with a voice at half the speed", async () => {
  const speech = fakeSpeech("speaks", 130);
  await play(() => ({ voice: true, chimes: true, chimeVolume: 1 }));
  const counted = speech.completed.filter(text => text.startsWith("count"));
  expect(counted.length).toBeGreaterThanOrEqual(movementCount(plan) - 2);
});

it("is silent while muted and audible afterwards", async () => {
  const speech = fakeSpeech();
  let isMuted = true;
  const hearing = () => ({ voice: !isMuted, chimes: !isMuted, chimeVolume: 1 });
  const chimed = await play(hearing, elapsed => {
    if (elapsed < 60_000) expect(speech.completed).toEqual([]);
    else isMuted = false;
  });
  expect(speech.completed.length).toBeGreaterThan(5);
  expect(chimed.length).toBeLessThan(movementCount(plan) * 3);
});
