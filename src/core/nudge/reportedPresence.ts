import type { Settings } from "../settings.ts";
import type { Presence, Surroundings } from "./event.ts";

/**
 * The surroundings with the presence that the browser reported. The report goes before the presence that was read after it.
 * "idle" is measured by a threshold of `asked` seconds.
 */
export function withReportedPresence(
  seen: Surroundings,
  presence: Presence,
  asked: number,
  { idleSeconds }: Settings,
): Surroundings {
  if (presence === "idle" && asked < idleSeconds) return { ...seen, quiet: true };
  // The old, shorter threshold fired this "idle".
  if (presence === "idle" && seen.presence === "active" && seen.quiet) return seen;
  return { ...seen, presence };
}
