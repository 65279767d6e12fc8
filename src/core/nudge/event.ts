import type { RoutineKind } from "../routine/stretches.ts";
import type { Instant, Ms } from "../time/time.ts";
import type { Surface } from "./state.ts";

/** Input within the idle threshold; none; the screen locked. */
export type Presence = "active" | "idle" | "locked";

/** What can be seen of the person and the browser at an instant. */
export interface Surroundings {
  readonly presence: Presence;
  /** A window of this browser has the focus (Limber's own popup included). */
  readonly front: boolean;
  /** The window in front is in full screen. */
  readonly fullscreen: boolean;
  /** The tab in front can be heard. */
  readonly audible: boolean;
  /** No input for so long that nobody is in the middle of a sentence: see `quietSeconds`. */
  readonly quiet: boolean;
  /** A call goes on in some tab; never where the person has not asked for calls to be looked for. */
  readonly call: boolean;
  /** Limber's pages that are open, where the browser can tell: their surfaces. */
  readonly open: readonly Surface[];
}

/** How far a page has come with the routine it plays: see `Run`. */
export interface Reached {
  readonly elapsedMs: Ms;
  readonly done: number;
}

/** What a page asks for. Pages get no answer; they watch the stored state. `page` names one opened page. */
export type Command =
  | { readonly what: "startRoutine"; readonly kind: RoutineKind; readonly page: string }
  | ({ readonly what: "resumeRoutine"; readonly page: string } & Reached)
  | ({ readonly what: "reportProgress"; readonly page: string } & Reached)
  | ({ readonly what: "pauseRoutine"; readonly page: string } & Reached)
  | ({ readonly what: "endRoutine" } & Reached)
  | { readonly what: "snooze" }
  | { readonly what: "skip" }
  | { readonly what: "undo" }
  | { readonly what: "pause"; readonly until: Instant | null }
  | { readonly what: "resume" }
  /** Pause until it is asked for again, or go on where it is paused: one key for both. */
  | { readonly what: "togglePause" }
  /** Show me what a nudge is like. */
  | { readonly what: "testNudge" };

/** What happens to Limber itself. `look` is every wake that has nothing to say but how things look now. */
export type BrowserEvent =
  | { readonly what: "wake" }
  /** The person has just turned to something else: another tab, another window, back to the browser. */
  | { readonly what: "taskSwitch" }
  | { readonly what: "startup" }
  /** A new version of Limber has taken over from the old one: its pages and alarms are gone, the person is not. */
  | { readonly what: "update" }
  | { readonly what: "settings" }
  /** The person has asked for the routine outside of our pages: a page that plays it is on its way. */
  | { readonly what: "routineRequested" }
  /** Said again by a page that lives on while the background is restarted. */
  | { readonly what: "shown"; readonly surface: Surface }
  | { readonly what: "refused"; readonly surface: Surface }
  | {
      readonly what: "closed";
      readonly surface: Surface;
      readonly page: string | null;
      /** Nobody knows whether it was the person: notifications go by themselves after a while. */
      readonly mayHaveExpired?: boolean;
    };

/** One event: what, when, where on the globe, and how things look. Time and presence are data. */
export type NudgeEvent = (Command | BrowserEvent) & {
  readonly at: Instant;
  /** The person's IANA time zone. */
  readonly timeZone: string;
  readonly surroundings: Surroundings;
};
