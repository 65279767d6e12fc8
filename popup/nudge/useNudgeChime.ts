import { useEffect } from "preact/hooks";
import { isAnyTabAudible } from "../../src/browser/sensors/audible.ts";
import type { Settings } from "../../src/core/settings.ts";

/** Plays the chime once for each nudge that comes by itself, if the setting asks for it and no tab is audible. */
export function useNudgeChime(arrivals: number, { nudgeSound, nudgeVolumePercent }: Settings): void {
  useEffect(() => {
    if (arrivals === 0 || !nudgeSound) return;
    isAnyTabAudible()
      .then(async isAudible => {
        if (isAudible) return;
        const { playNudgeChime } = await import("./nudgeChime.ts");
        playNudgeChime(nudgeVolumePercent);
      })
      .catch(console.error);
  }, [arrivals]);
}
