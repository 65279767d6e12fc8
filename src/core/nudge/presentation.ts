import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { overlookedMs, surfaceTimeoutMs } from "./rules.ts";
import { type Presentation, type Surface, surfaces } from "./state/surfaces.ts";

/**
 * The surfaces to try, best first. Nothing takes the focus while another application has it. No window lies over a full screen;
 * Firefox shows the popup there, Chromium refuses it. A window of Limber that is open shows the nudge itself: a popup would lie
 * over it.
 */
export function ladder(
  { nudgeLevel }: Settings,
  { front, fullscreen, open }: Pick<Surroundings, "front" | "fullscreen" | "open">,
): readonly [Surface, ...Surface[]] {
  if (nudgeLevel === "badge") return ["badge"];
  if (nudgeLevel === "notification" || !front) return ["notification", "badge"];
  if (fullscreen) return ["popup", "notification", "badge"];
  return open.includes("window") && !open.includes("popup") ? ["window", "notification", "badge"] : surfaces;
}

/** A surface that Limber asks for at `at`. The badge is shown at once. */
export const present = (surface: Surface, at: Instant): Presentation =>
  surface === "badge" ? { surface, at, isShown: true } : { surface, at, isShown: false };

/** A surface that is on screen since `at`. */
export const shownOn = (surface: Surface, at: Instant): Presentation => ({ surface, at, isShown: true });

/** The next rung below a surface that failed. A popup is refused while it is open already: then the nudge is on that popup. */
export function nextRung(failed: Surface, settings: Settings, { what, surroundings, at }: NudgeEvent) {
  if (failed === "popup" && what === "refused" && surroundings.open.includes("popup"))
    return shownOn("popup", at);
  const rungs = ladder(settings, surroundings);
  const below = surfaces.slice(surfaces.indexOf(failed) + 1);
  return present(below.find(rung => rungs.includes(rung)) ?? "badge", at);
}

/** A page of Limber: the toolbar's popup or its own window. */
export const isPage = (surface: Surface): boolean => surface === "popup" || surface === "window";

/** The surface has not reported in time that it is on screen. */
export const hasTimedOut = (on: Presentation, at: Instant): boolean =>
  !on.isShown && at - on.at >= surfaceTimeoutMs;

/** The page has closed unreported. The browser may not list a page yet that came up in this very instant. */
export const isGone = (on: Presentation, open: readonly Surface[], at: Instant): boolean =>
  on.isShown && on.at < at && isPage(on.surface) && !open.includes(on.surface);

/** The presentation after its page reports whether it is out of sight. Repeating a report changes nothing. */
export function withSight(on: Presentation, isHidden: boolean, at: Instant): Presentation {
  if (!on.isShown || isHidden === (on.hiddenSince !== undefined)) return on;
  const { hiddenSince: _, ...inSight } = on;
  return isHidden ? { ...inSight, hiddenSince: at } : inSight;
}

/**
 * When a surface that is out of sight counts as closed by the person. Nothing tells that a notification was seen. `undefined`: the
 * surface is in sight, or on its way.
 */
export function overlookedAt(on: Presentation): Instant | undefined {
  if (!on.isShown) return undefined;
  const since = on.surface === "notification" ? on.at : on.hiddenSince;
  return since === undefined ? undefined : since + overlookedMs;
}
