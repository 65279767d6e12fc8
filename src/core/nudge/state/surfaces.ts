// Tested by test/unit/core/nudge/presentation.test.ts.
import type { Instant } from "../../time/time.ts";

/** Where a nudge can be shown, in the order in which the ladder tries them. The badge cannot fail. */
export const surfaces = ["popup", "window", "notification", "badge"] as const;

export type Surface = (typeof surfaces)[number];

/** The surfaces that a browser may refuse to open. */
export const openableSurfaces = ["popup", "window", "notification"] as const satisfies readonly Surface[];

export type OpenableSurface = (typeof openableSurfaces)[number];

/**
 * One surface on its way to the screen, or there. It knows nothing of breaks: the nudge and the test nudge both use it.
 * `at` is when Limber asked for the surface or, once shown, when the surface reported that it is on screen. `hiddenSince` is when
 * its page reported that it is covered or minimised.
 */
export type Presentation =
  | { readonly surface: OpenableSurface; readonly at: Instant; readonly isShown: false }
  | {
      readonly surface: Surface;
      readonly at: Instant;
      readonly isShown: true;
      readonly hiddenSince?: Instant;
    };
