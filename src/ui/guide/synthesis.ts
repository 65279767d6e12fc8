import type { Tone } from "./tones.ts";

/** Softness: a tone that begins or ends within less than some milliseconds clicks. */
const attack = 0.02;
const silence = 0.0001;

/** How much of a glide is held before it fades. */
const heldShare = 0.65;

/** Sounds one tone, softly struck and left to fade; a glide is held before it fades. */
export function sound(
  context: AudioContext,
  out: AudioNode,
  { hertz, toHertz, at, length, gain }: Tone,
): void {
  const from = context.currentTime + at;
  const pitch = context.createOscillator();
  const loudness = context.createGain();
  pitch.type = "sine";
  pitch.frequency.setValueAtTime(hertz, from);
  loudness.gain.setValueAtTime(silence, from);
  loudness.gain.exponentialRampToValueAtTime(gain, from + attack);
  if (toHertz) {
    // A bell fades from its stroke on; of a glide that did, the ear would get the beginning only.
    pitch.frequency.exponentialRampToValueAtTime(toHertz, from + length * heldShare);
    loudness.gain.setValueAtTime(gain, from + length * heldShare);
  }
  loudness.gain.exponentialRampToValueAtTime(silence, from + length);
  pitch.connect(loudness).connect(out);
  pitch.start(from);
  pitch.stop(from + length);
}
