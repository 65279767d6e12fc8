import { setTimeout as pause } from "node:timers/promises";
import type { Desktop } from "../browsers/desktop.ts";
import type { Recorder } from "./recorder.ts";

const sampleMs = 400;

/** Asks the X server again and again whether the window in front is the browser's; returns how to stop. */
export function watchFront(desktop: Desktop, windowClass: string, { add }: Recorder): () => Promise<void> {
  let isWatching = true;
  const watching = (async () => {
    while (isWatching) {
      const name = await desktop.activeClass();
      add({ is: "front", at: Date.now(), isFront: name.includes(windowClass) });
      await pause(sampleMs);
    }
  })();
  return async () => {
    isWatching = false;
    await watching;
  };
}
