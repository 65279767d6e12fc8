import { api } from "../api.ts";

let told: number | undefined;

/** After how long without input the browser says that the person is idle, in seconds; at least 15. */
export function setIdleSeconds(seconds: number): void {
  // Each telling makes Firefox look anew, and report an idle person once more.
  if (told !== seconds) api.idle.setDetectionInterval(seconds);
  told = seconds;
}
