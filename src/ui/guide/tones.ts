import type { Chime } from "../../core/routine/cues.ts";

/** One tone of a chime. `hertz` glides to `toHertz`; `at` and `length` are seconds, `at` from the start of the chime. */
export interface Tone {
  readonly hertz: number;
  readonly toHertz?: number;
  readonly at: number;
  readonly length: number;
  /** 0 to 1, multiplied by the volume setting. */
  readonly gain: number;
}

const note = {
  e4: 329.63,
  g4: 392,
  c5: 523.25,
  e5: 659.26,
  d6: 1174.66,
  g5: 783.99,
  a5: 880,
  c6: 1046.5,
} as const;

/** A bell: the tone with a softer and shorter octave. */
const bell = (hertz: number, at: number, length: number): Tone[] => [
  { hertz, at, length, gain: 0.5 },
  { hertz: hertz * 2, at, length: length / 2, gain: 0.12 },
];

/**
 * The chimes, distinct for closed eyes: `out` rises by more than a fifth, `back` falls by more than a fifth and is lower, `stop`
 * is one steady bell above both, `tick` a shorter and higher one, `next` two bells an octave apart, `finished` a chord that builds up
 * (`test/e2e/chimes.test.ts` records and compares them).
 */
export const tones: Readonly<Record<Chime, readonly Tone[]>> = {
  out: [{ hertz: note.g4, toHertz: note.e5, at: 0, length: 0.45, gain: 0.3 }],
  stop: bell(note.a5, 0, 1.1),
  back: [{ hertz: note.c5, toHertz: note.e4, at: 0, length: 0.5, gain: 0.35 }],
  next: [...bell(note.g4, 0, 0.35), ...bell(note.g5, 0.22, 0.9)],
  tick: bell(note.d6, 0, 0.4),
  finished: [
    ...bell(note.c5, 0, 1.4),
    ...bell(note.e5, 0.18, 1.3),
    ...bell(note.g5, 0.36, 1.2),
    ...bell(note.c6, 0.54, 1.4),
  ],
};
