// Tested by test/unit/core/nudge/transitions.test.ts; the stored form by parse/parseState.test.ts.
import type { Instant } from "../../time/time.ts";
import type { Presentation } from "./surfaces.ts";

/**
 * What Limber does about the break that is due. All transitions (transitions.test.ts takes each, and finds no other):
 *
 *     from       to         when
 *     ─────────  ─────────  ──────────────────────────────────────────────────────────────────────────────────────────
 *     idle       waiting    a break is due, nothing holds it, the moment is not opportune; a hold lasts too long: `notice`
 *                asking     … the moment is opportune, or the first surface takes no focus; a test nudge; answers requested
 *                deferred   snoozed or routine requested under a hold; a routine ends before half of it
 *     waiting    waiting    patience is over: a notification (`notice`) tells quietly; it fails or expires: the badge
 *                asking     the moment is opportune; the person opens a page; a test nudge; answers requested
 *                deferred   snoozed; routine requested; `notice` dismissed
 *                exhausted  `notice` dismissed too often
 *                idle       a hold begins before anything is shown
 *     asking     asking     the surface reports that it is shown; it fails: the next rung of the ladder; a popup closes
 *                           within a second: the notification; answers requested
 *                waiting    the surface fails with another application or full screen in front, or times out while the
 *                           person types
 *                deferred   snoozed; routine requested; dismissed, also by being out of sight for five minutes
 *                exhausted  dismissed too often
 *                idle       the surface fails, or the popup closes within a second, under a hold
 *     deferred   waiting    its time has come, like idle → waiting
 *                asking     its time has come, like idle → asking; a test nudge; answers requested
 *                deferred   snoozed again; routine requested
 *     exhausted  asking     a test nudge; answers requested
 *                deferred   snoozed; routine requested
 *     any        idle       skipped; a break without the routine, or on another computer; a routine starts, or goes on after
 *                           its end; half of a routine is done; a natural break; nothing is due any more
 *     waiting,   idle       a pause begins; the working hours end; a routine is under way
 *     asking
 *
 * A restart of the browser and an update close every surface: a nudge on one begins at idle and may go on in the same step.
 */
export type Nudge =
  | { readonly is: "idle" }
  | { readonly is: "waiting"; readonly since: Instant; readonly notice?: Presentation }
  | { readonly is: "asking"; readonly on: Presentation }
  | { readonly is: "deferred"; readonly until: Instant; readonly why: "snoozed" | "dismissed" | "unfinished" }
  | { readonly is: "exhausted" };
