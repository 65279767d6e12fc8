/** A soft chime of two notes, E and A, each struck once and left to fade. */
const notes = [
  { hertz: 659.26, after: 0 },
  { hertz: 880, after: 0.18 },
] as const;

const fadeSeconds = 1.4;

/** How loud the loudest setting is: two notes together stay far from clipping. */
const loudest = 0.35;

function strike(context: AudioContext, hertz: number, at: number, volume: number): void {
  const tone = new OscillatorNode(context, { type: "sine", frequency: hertz });
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.setValueAtTime(0.0001, at);
  loudness.gain.exponentialRampToValueAtTime(volume, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + fadeSeconds);
  tone.connect(loudness).connect(context.destination);
  tone.start(at);
  tone.stop(at + fadeSeconds);
}

/** Plays the nudge's chime once, at a volume in percent. Where there is no sound nothing happens. */
export function playNudgeChime(volumePercent: number): void {
  const context = new AudioContext();
  // Loudness is heard by its square.
  const volume = loudest * (volumePercent / 100) ** 2;
  for (const { hertz, after } of notes) strike(context, hertz, context.currentTime + after, volume);
  setTimeout(() => void context.close(), (fadeSeconds + 1) * 1000);
}
