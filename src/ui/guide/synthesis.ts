import type { Tone } from "./tones.ts";

/** In seconds: a tone that starts or ends more abruptly clicks. */
const attack = 0.02;
const silence = 0.0001;

/** The share of a glide at full loudness, before it fades. */
const heldShare = 0.65;

/** Plays one tone with a soft attack and an exponential decay. */
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
    // A glide that faded from its start like a bell would be audible only at its beginning.
    pitch.frequency.exponentialRampToValueAtTime(toHertz, from + length * heldShare);
    loudness.gain.setValueAtTime(gain, from + length * heldShare);
  }
  loudness.gain.exponentialRampToValueAtTime(silence, from + length);
  pitch.connect(loudness).connect(out);
  pitch.start(from);
  pitch.stop(from + length);
}
