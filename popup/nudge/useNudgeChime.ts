import { useEffect } from "preact/hooks";
import { isAnyTabAudible } from "../../src/browser/sensors/audible.ts";
import type { Settings } from "../../src/core/settings.ts";
import { playNudgeChime } from "./nudgeChime.ts";

/** A nudge that came by itself chimes once, for people who want that, and over nobody's music. */
export function useNudgeChime(cameByItself: boolean, { nudgeSound, nudgeVolumePercent }: Settings): void {
  useEffect(() => {
    if (!cameByItself || !nudgeSound) return;
    isAnyTabAudible()
      .then(isAudible => isAudible || playNudgeChime(nudgeVolumePercent))
      .catch(console.error);
  }, []);
}
