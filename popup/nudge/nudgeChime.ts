import { sound } from "../../src/ui/guide/synthesis.ts";
import type { Tone } from "../../src/ui/guide/tones.ts";

const fadeSeconds = 1.4;

/** The gain at 100 %. Two notes together stay far from clipping. */
const loudest = 0.35;

/** A soft chime of two notes, E and A, each struck once and left to fade. */
const notes = (gain: number): readonly Tone[] => [
  { hertz: 659.26, at: 0, length: fadeSeconds, gain },
  { hertz: 880, at: 0.18, length: fadeSeconds, gain },
];

/** Plays the nudge's chime once, at a volume in percent. Does nothing on a machine without sound. */
export function playNudgeChime(volumePercent: number): void {
  const context = new AudioContext();
  // Perceived loudness grows with the square root of the gain.
  for (const tone of notes(loudest * (volumePercent / 100) ** 2)) sound(context, context.destination, tone);
  setTimeout(() => void context.close(), (fadeSeconds + 1) * 1000);
}
