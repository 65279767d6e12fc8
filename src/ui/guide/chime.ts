import type { Chime } from "../../core/routine/cues.ts";
import type { Ms } from "../../core/time/time.ts";
import { sound } from "./synthesis.ts";
import { tones } from "./tones.ts";

/** Sounds the chimes. Nothing here throws or stalls, whatever the machine's sound is like. */
export interface Chimes {
  /** Sounds a chime now, at 0 to 1 of full loudness, or passes it over where there is no sound. */
  readonly play: (chime: Chime, volume: number) => void;
  /** Silence, at once. */
  readonly stop: () => void;
  /** Silence, and nothing more to come. */
  readonly close: () => void;
  /** Whether the machine lets chimes be heard; known within a second. */
  readonly canSound: () => Promise<boolean>;
}

/** A chime that sounds later than this marks nothing any more. */
const lateMs: Ms = 300;

/** A context that has not woken by then sleeps for good: Firefox without an audio device. */
const wakesMs: Ms = 1000;

const isAwake = ({ state }: AudioContext): boolean => state === "running";

/** The machine's sound, asked for when the first chime is due. */
export function openChimes(): Chimes {
  let context: AudioContext | undefined;
  let out: GainNode | undefined;
  let asked = 0;

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
      asked += 1;
      if (isAwake(ready)) return start(ready, chime, volume);
      // A new context wakes in a moment. What is given to one that sleeps on would sound whenever it wakes, all at once.
      const mine = asked;
      const at = performance.now();
      const wake = () => {
        if (mine === asked && performance.now() - at < lateMs) start(ready, chime, volume);
      };
      ready.resume().then(wake, () => {});
    },
    stop() {
      asked += 1;
      silence();
    },
    close() {
      asked += 1;
      silence();
      void context?.close().catch(() => {});
      context = undefined;
    },
    async canSound() {
      const ready = open();
      if (!ready) return false;
      if (isAwake(ready)) return true;
      const sleeps = new Promise<void>(done => setTimeout(done, wakesMs));
      await Promise.race([ready.resume().catch(() => {}), sleeps]);
      return isAwake(ready);
    },
  };
}
