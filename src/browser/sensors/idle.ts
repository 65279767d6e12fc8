import { api } from "../api.ts";

let current: number | undefined;

/** Sets the idle threshold, in seconds, at least 15. */
export function setIdleSeconds(seconds: number): void {
  // Each call makes Firefox report an idle person once more.
  if (current !== seconds) api.idle.setDetectionInterval(seconds);
  current = seconds;
}
