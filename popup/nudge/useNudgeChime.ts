import { useEffect } from "preact/hooks";
import { isAnyTabAudible } from "../../src/browser/sensors/audible.ts";
import type { Settings } from "../../src/core/settings.ts";

/** Plays the chime once for each nudge that comes by itself, if the setting asks for it and no tab is audible. */
export function useNudgeChime(arrivals: number, { nudgeSound, nudgeVolumePercent }: Settings): void {
  useEffect(() => {
    if (arrivals === 0 || !nudgeSound) return;
    isAnyTabAudible()
      .then(async isAudible => {
        const { playNudgeChime } = await import("./nudgeChime.ts");
        if (!isAudible) playNudgeChime(nudgeVolumePercent);
      })
      .catch(console.error);
  }, [arrivals]);
}
