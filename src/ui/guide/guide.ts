import type { Cue, Line } from "../../core/routine/cues.ts";
import type { Ms } from "../../core/time/time.ts";
import type { Chimes } from "./chime.ts";
import type { Voice } from "./voice.ts";

/** What the person wants to hear: the voice, the chimes at 0 to 1 of full loudness, or neither. */
export interface Hearing {
  readonly voice: boolean;
  readonly chimes: boolean;
  readonly chimeVolume: number;
}

/** What leads by ear. */
export interface Guide {
  /** Lets cues be heard, now that so much of the timeline is over. */
  readonly playCues: (cues: readonly Cue[], elapsed: Ms) => void;
  /** Silence, at once. */
  readonly silence: () => void;
}

/** Sends each cue to the voice or to the chimes; `hearing` is asked each time. */
export function createGuide(
  voice: Voice,
  chimes: Chimes,
  words: (line: Line) => readonly string[],
  hearing: () => Hearing,
): Guide {
  return {
    playCues(cues, elapsed) {
      const wanted = hearing();
      for (const cue of cues) {
        if (cue.kind === "chime" && wanted.chimes) chimes.play(cue.chime, wanted.chimeVolume);
        if (cue.kind === "say" && wanted.voice) voice.say(words(cue.line), cue.until - elapsed);
      }
    },
    silence() {
      voice.stop();
      chimes.stop();
    },
  };
}
