import type { Chime } from "../src/core/routine/cues.ts";

/** One tone of a chime: its pitch in hertz, where it glides to, and when it sounds, in seconds from the chime's start. */
export interface Tone {
  readonly hertz: number;
  readonly toHertz?: number;
  readonly at: number;
  readonly length: number;
  /** Loudness, 0 to 1, before the person's own choice. */
  readonly gain: number;
}

const note = { e4: 329.63, g4: 392, c5: 523.25, e5: 659.26, g5: 783.99, c6: 1046.5 } as const;

/** A struck bell: the tone and, softer and shorter, its octave. */
const bell = (hertz: number, at: number, length: number): Tone[] => [
  { hertz, at, length, gain: 0.5 },
  { hertz: hertz * 2, at, length: length / 2, gain: 0.12 },
];

/**
 * The chimes, told apart by their direction: out rises, back falls, the stop is one still bell; what comes next is two
 * knocks upwards, the end a chord that opens.
 */
export const tones: Readonly<Record<Chime, readonly Tone[]>> = {
  out: [{ hertz: note.g4, toHertz: note.c5, at: 0, length: 0.35, gain: 0.45 }],
  stop: bell(note.e5, 0, 0.7),
  back: [{ hertz: note.c5, toHertz: note.e4, at: 0, length: 0.45, gain: 0.45 }],
  next: [...bell(note.g4, 0, 0.3), ...bell(note.g5, 0.22, 0.6)],
  finished: [
    ...bell(note.c5, 0, 1.4),
    ...bell(note.e5, 0.18, 1.3),
    ...bell(note.g5, 0.36, 1.2),
    ...bell(note.c6, 0.54, 1.4),
  ],
};
