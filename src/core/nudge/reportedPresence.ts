import type { Settings } from "../settings.ts";
import type { Presence, Surroundings } from "./event.ts";
import type { State } from "./state/state.ts";

/**
 * Seconds without input after the idle threshold until the browser has certainly noticed: it looks at the clock of the last
 * input once a second, and a busy machine is slower.
 */
const noticedSeconds = 5;

/**
 * After how many seconds without input a look finds the person away. A look may be ahead of the browser, which never reports
 * the return of a person whose absence it has not noticed. So a look alone makes nobody absent before the browser has certainly
 * noticed; the browser's report of idleness, or an absence that has begun, needs the idle threshold only.
 */
export const awaySeconds = (
  { clock }: Pick<State, "clock">,
  { idleSeconds }: Settings,
  reported?: Presence,
): number => (clock.gap !== null || reported === "idle" ? idleSeconds : idleSeconds + noticedSeconds);

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
