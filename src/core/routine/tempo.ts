import { type Ms, seconds } from "../time/time.ts";

export const tempos = ["gentle", "standard", "brisk"] as const;

export type Tempo = (typeof tempos)[number];

/** How long each part of one movement takes but its stop, which the dose says. */
export interface Pace {
  readonly out: Ms;
  readonly back: Ms;
  readonly rest: Ms;
}

/** The factor of all parts. */
const scale: Readonly<Record<Tempo, number>> = { gentle: 1.5, standard: 1, brisk: 0.75 };

/** The pace of one movement at a tempo: standard is 2 s out, 2 s back, half a second of rest. */
export function pace(tempo: Tempo): Pace {
  const moving = scale[tempo];
  return {
    out: seconds(2) * moving,
    back: seconds(2) * moving,
    rest: seconds(0.5) * moving,
  };
}

/** The time to get into position. Long enough for a slow voice to say name, movement, decisive point and position (`spokenLines.test.ts`). */
export const readyMs = {
  usual: { stretch: seconds(11), otherLeg: seconds(5) },
  long: { stretch: seconds(18), otherLeg: seconds(7) },
} as const;
