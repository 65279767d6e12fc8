// Tested by test/unit/core/nudge/apply.test.ts and, for commands, parse/parseCommand.test.ts.
import type { Progress } from "../routine/progress.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import type { Instant } from "../time/time.ts";
import type { Surface } from "./state/surfaces.ts";

/** Input within the idle threshold, none for so long, or a locked screen. */
export type Presence = "active" | "idle" | "locked";

/** What the browser shows of the person and of itself at an instant. */
export interface Surroundings {
  readonly presence: Presence;
  /** A window of this browser has the focus (Limber's own popup included). */
  readonly front: boolean;
  /** The window in front fills the screen. */
  readonly fullscreen: boolean;
  /** Another window of this browser fills a screen. */
  readonly fullscreenElsewhere: boolean;
  /** The person hears the tab in front. */
  readonly audible: boolean;
  /** No input for so long that nobody is in the middle of a sentence: see `quietSeconds`. */
  readonly quiet: boolean;
  /** A tab is in a call. Always false unless the person lets Limber look for calls. */
  readonly call: boolean;
  /** The surfaces of Limber's open pages, as far as the browser lists them. */
  readonly open: readonly Surface[];
}

/** A request of a page. It gets no answer: pages watch the stored state. `page` identifies one opened page. */
export type Command =
  /** `fromStart`: an unfinished routine ends; otherwise it goes on in place of a new one. */
  | {
      readonly what: "startRoutine";
      readonly kind: RoutineKind;
      readonly page: string;
      readonly fromStart?: boolean | undefined;
    }
  | ({ readonly what: "resumeRoutine"; readonly page: string } & Progress)
  | ({ readonly what: "reportProgress"; readonly page: string } & Progress)
  | ({ readonly what: "pauseRoutine"; readonly page: string } & Progress)
  | ({ readonly what: "endRoutine" } & Progress)
  /** The routine that the person has ended goes on at this page. */
  | { readonly what: "undoEnd"; readonly page: string }
  | { readonly what: "snooze" }
  | { readonly what: "skip" }
  /** The person has taken a break without the routine. */
  | { readonly what: "moved" }
  | { readonly what: "undo" }
  | { readonly what: "pause"; readonly until: Instant | null }
  | { readonly what: "resume" }
  /** Pauses for an hour, or ends the pause: one key for both. */
  | { readonly what: "togglePause" }
  /** Shows what a nudge is like. */
  | { readonly what: "testNudge" };

/** What the browser reports. `wake` reports nothing but the surroundings. */
export type BrowserEvent =
  | { readonly what: "wake" }
  /** The person has just switched to another tab or window, or back to the browser. */
  | { readonly what: "taskSwitch" }
  | { readonly what: "startup" }
  /** A new version of Limber has replaced the old one. Its pages and alarms are gone; the person may still be there. */
  | { readonly what: "update" }
  | { readonly what: "settings" }
  /** The person took a break on another computer then, by that computer's clock. */
  | { readonly what: "brokeElsewhere"; readonly brokeAt: Instant }
  /** The person asks for the routine by key or by a button of the notification. */
  | { readonly what: "routineRequested" }
  /** The person snoozes by key. No surface need show what becomes of it. */
  | { readonly what: "snoozeKey" }
  /** The person clicks on the notification itself: they want to see the answers. */
  | { readonly what: "answersRequested" }
  /** A page repeats this report when it reconnects after a restart of the background. */
  | { readonly what: "shown"; readonly surface: Surface }
  | {
      readonly what: "refused";
      readonly surface: Surface;
      /** A panel of the browser or of another extension is open. Whatever takes the focus would close it, and lose what is typed there. */
      readonly isPanelOpen?: boolean;
    }
  /** A page comes into sight, or is covered or minimised. It repeats the report when it reconnects. */
  | { readonly what: "sight"; readonly surface: Surface; readonly isHidden: boolean }
  | {
      readonly what: "closed";
      readonly surface: Surface;
      readonly page: string | null;
      /** The desktop may have closed the notification by itself. */
      readonly mayHaveExpired?: boolean;
    };

/** One event with its time, time zone and surroundings. */
export type NudgeEvent = (Command | BrowserEvent) & {
  readonly at: Instant;
  /** The IANA time zone of the person. */
  readonly timeZone: string;
  readonly surroundings: Surroundings;
};
