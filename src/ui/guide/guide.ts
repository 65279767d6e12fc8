import type { Cue } from "../../core/routine/cues.ts";
import type { Line } from "../../core/routine/lines.ts";
import type { Ms } from "../../core/time/time.ts";
import type { Chimes } from "./chime.ts";
import type { VoiceOnDemand } from "./voiceOnDemand.ts";

/** The sounds that are switched on; `chimeVolume` is 0 to 1. */
export interface Hearing {
  readonly voice: boolean;
  readonly chimes: boolean;
  readonly chimeVolume: number;
}

/** Leads through the routine by sound. */
export interface Guide {
  /** Plays cues; `elapsed` is the position in the timeline. */
  readonly playCues: (cues: readonly Cue[], elapsed: Ms) => void;
  /** Falls silent at once. */
  readonly silence: () => void;
}

/** Sends each cue to the voice or the chimes. Calls `hearing` each time, so that changes apply at once. */
export function createGuide(
  voice: VoiceOnDemand,
  chimes: Chimes,
  words: (line: Line) => readonly string[],
  hearing: () => Hearing,
): Guide {
  return {
    playCues(cues, elapsed) {
      const enabled = hearing();
      // Before the first line is due: some machines take seconds to load their voices.
      if (enabled.voice) voice.prepare();
      for (const cue of cues) {
        if (cue.kind === "chime" && enabled.chimes) chimes.play(cue.chime, enabled.chimeVolume);
        if (cue.kind === "say" && enabled.voice) voice.say(words(cue.line), cue.until - elapsed);
      }
    },
    silence() {
      voice.stop();
      chimes.stop();
    },
  };
}
