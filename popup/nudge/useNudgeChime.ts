import { useEffect } from "preact/hooks";
import { isAnyTabAudible } from "../../src/browser/sensors/audible.ts";
import type { Settings } from "../../src/core/settings.ts";
import { playNudgeChime } from "./nudgeChime.ts";

/** Plays the chime once for each nudge that comes by itself, if the setting asks for it and no tab is audible. */
export function useNudgeChime(arrivals: number, { nudgeSound, nudgeVolumePercent }: Settings): void {
  useEffect(() => {
    if (arrivals === 0 || !nudgeSound) return;
    isAnyTabAudible()
      .then(isAudible => {
        if (!isAudible) playNudgeChime(nudgeVolumePercent);
      })
      .catch(console.error);
  }, [arrivals]);
}
