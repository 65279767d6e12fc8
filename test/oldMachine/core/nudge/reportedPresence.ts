import type { Settings } from "../settings.ts";
import type { Presence, Surroundings } from "./event.ts";

/**
 * How things look when the browser has said something of the person: its word, which tells what was when it was said,
 * goes before what is asked a moment later. What "idle" means depends on the threshold that was `asked` for, in seconds.
 */
export function withReportedPresence(
  seen: Surroundings,
  presence: Presence,
  asked: number,
  { idleSeconds }: Settings,
): Surroundings {
  if (presence === "idle" && asked < idleSeconds) return { ...seen, quiet: true };
  // Hands that rest still, and not for that long, were told of by a threshold that has been changed meanwhile.
  if (presence === "idle" && seen.presence === "active" && seen.quiet) return seen;
  return { ...seen, presence };
}
