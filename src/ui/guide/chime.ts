import type { Chime } from "../../core/routine/cues.ts";
import type { Ms } from "../../core/time/time.ts";
import { sound } from "./synthesis.ts";
import { tones } from "./tones.ts";

/** Plays chimes. Never throws or blocks, even on a machine without sound. */
export interface Chimes {
  /** Plays a chime at a volume of 0 to 1. Does nothing without sound. */
  readonly play: (chime: Chime, volume: number) => void;
  /** Falls silent at once. */
  readonly stop: () => void;
  /** Falls silent and releases the audio context. */
  readonly close: () => void;
  /** The machine can play chimes. Resolves within a second. */
  readonly canSound: () => Promise<boolean>;
}

/** A chime that is later than this no longer marks anything. */
const lateMs: Ms = 300;

/** A context that is still suspended after this stays so: Firefox without an audio device. */
const resumeMs: Ms = 1000;

const isRunning = ({ state }: AudioContext): boolean => state === "running";

/** Opens the chimes. Creates the audio context for the first chime. */
export function openChimes(): Chimes {
  let context: AudioContext | undefined;
  let out: GainNode | undefined;
  let requests = 0;

  const open = (): AudioContext | undefined => {
    try {
      context ??= new AudioContext();
      return context;
    } catch {
      return undefined;
    }
  };
  const silence = () => {
    out?.disconnect();
    out = undefined;
  };
  const start = (ready: AudioContext, chime: Chime, volume: number) => {
    silence();
    out = ready.createGain();
    out.gain.value = volume;
    out.connect(ready.destination);
    for (const tone of tones[chime]) sound(ready, out, tone);
  };
  return {
    play(chime, volume) {
      const ready = open();
      if (!ready) return;
      requests += 1;
      if (isRunning(ready)) return start(ready, chime, volume);
      // A new context soon starts running. Tones scheduled on a suspended one would play all at once when it resumes.
      const request = requests;
      const at = performance.now();
      const startInTime = () => {
        if (request === requests && performance.now() - at < lateMs) start(ready, chime, volume);
      };
      ready.resume().then(startInTime, () => {});
    },
    stop() {
      requests += 1;
      silence();
    },
    close() {
      requests += 1;
      silence();
      void context?.close().catch(() => {});
      context = undefined;
    },
    async canSound() {
      const ready = open();
      if (!ready) return false;
      if (isRunning(ready)) return true;
      const timeout = new Promise<void>(done => setTimeout(done, resumeMs));
      await Promise.race([ready.resume().catch(() => {}), timeout]);
      return isRunning(ready);
    },
  };
}
