import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import type { Surroundings } from "./event.ts";
import { surfaceTimeoutMs } from "./rules.ts";
import { type Presentation, type State, type Surface, surfaces } from "./state.ts";

/** The surfaces to try, best first. Nothing takes the focus while another application has it. */
export function ladder(
  { nudgeLevel }: Settings,
  { front }: Pick<Surroundings, "front">,
): readonly [Surface, ...Surface[]] {
  if (nudgeLevel === "badge") return ["badge"];
  if (nudgeLevel === "notification" || !front) return ["notification", "badge"];
  return surfaces;
}

/** A surface that Limber asks for at `at`. The badge is shown at once. */
export const present = (surface: Surface, at: Instant): Presentation =>
  surface === "badge" ? { surface, at, isShown: true } : { surface, at, isShown: false };

/** A surface that is on screen since `at`. */
export const shownOn = (surface: Surface, at: Instant): Presentation => ({ surface, at, isShown: true });

/** The next rung below a surface that failed. A window of Limber that is already open shows the nudge itself. */
export function nextRung(failed: Surface, settings: Settings, surroundings: Surroundings, at: Instant) {
  const rungs = ladder(settings, surroundings);
  const below = surfaces.slice(surfaces.indexOf(failed) + 1);
  const surface = below.find(rung => rungs.includes(rung)) ?? "badge";
  const isOpen = surface === "window" && surroundings.open.includes("window");
  return isOpen ? shownOn(surface, at) : present(surface, at);
}

/** The browser still has to open the surface. */
export const isOpening = (on: Presentation): on is Presentation & { readonly isShown: false } => !on.isShown;

/** A page of Limber: the toolbar's popup or its own window. */
export const isPage = (surface: Surface): boolean => surface === "popup" || surface === "window";

/** The surface has not reported in time that it is on screen. */
export const hasTimedOut = (on: Presentation, at: Instant): boolean =>
  !on.isShown && at - on.at >= surfaceTimeoutMs;

/** The page has closed unreported. The browser may not list a page yet that came up in this very instant. */
export const isGone = (on: Presentation, open: readonly Surface[], at: Instant): boolean =>
  on.isShown && on.at < at && isPage(on.surface) && !open.includes(on.surface);

/** The presentation of the nudge. */
export function nudgePresentation({ nudge }: Pick<State, "nudge">): Presentation | undefined {
  if (nudge.is === "asking") return nudge.on;
  return nudge.is === "waiting" ? nudge.notice : undefined;
}

/** The presentations of the nudge and of the test nudge. */
export const presentations = (state: Pick<State, "nudge" | "test">): Presentation[] =>
  [state.test, nudgePresentation(state)].filter(on => on !== null && on !== undefined);
