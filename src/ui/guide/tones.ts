import type { Chime } from "../../core/routine/cues.ts";

/** One tone of a chime: its pitch in hertz, where it glides to, and when it sounds, in seconds from the chime's start. */
export interface Tone {
  readonly hertz: number;
  readonly toHertz?: number;
  readonly at: number;
  readonly length: number;
  /** Loudness, 0 to 1, before the person's own choice. */
  readonly gain: number;
}

const note = { e4: 329.63, g4: 392, c5: 523.25, e5: 659.26, g5: 783.99, a5: 880, c6: 1046.5 } as const;

/** A struck bell: the tone and, softer and shorter, its octave. */
const bell = (hertz: number, at: number, length: number): Tone[] => [
  { hertz, at, length, gain: 0.5 },
  { hertz: hertz * 2, at, length: length / 2, gain: 0.12 },
];

/**
 * The chimes, told apart with closed eyes: out is a tone that rises by more than a fifth, back one that falls as far and
 * deeper, the stop one still bell above both; what comes next is two knocks an octave apart, the end a chord that opens
 * (`test/e2e/chimes.test.ts` records and compares them).
 */
export const tones: Readonly<Record<Chime, readonly Tone[]>> = {
  out: [{ hertz: note.g4, toHertz: note.e5, at: 0, length: 0.45, gain: 0.3 }],
  stop: bell(note.a5, 0, 1.1),
  back: [{ hertz: note.c5, toHertz: note.e4, at: 0, length: 0.5, gain: 0.35 }],
  next: [...bell(note.g4, 0, 0.35), ...bell(note.g5, 0.22, 0.9)],
  finished: [
    ...bell(note.c5, 0, 1.4),
    ...bell(note.e5, 0.18, 1.3),
    ...bell(note.g5, 0.36, 1.2),
    ...bell(note.c6, 0.54, 1.4),
  ],
};
