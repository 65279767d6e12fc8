import type { Settings } from "../../../src/core/settings.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Contact } from "../day/person.ts";

/** What was to be seen of the person and the world in one second of the week. */
export interface Second {
  /** The letter that was lived, which may lag behind the plan where a nudge was being answered. */
  readonly letter: string;
  /** Keys were struck in that second. */
  readonly keys: boolean;
  /** Keys would have been struck, had the person not seen a nudge and stopped. */
  readonly meant: boolean;
  /** The hands moved. */
  readonly hands: boolean;
  /** What is in front of the person can be heard, so that somebody sits there without a hand moving. */
  readonly heard: boolean;
  /** The first reason not to speak, by what the person did, or none. */
  readonly held: string | undefined;
  /** The person turned to another tab, came back to the browser. */
  readonly turned: "tab" | "back" | undefined;
  /** A nudge is to be seen somewhere. */
  readonly onScreen: boolean;
}

/** Where a nudge was to be seen; the badge is where one ends that no other surface took. */
export type NudgeSurface = "popup" | "window" | "notification" | "badge";

/** A nudge that came: in which second, on what. */
export interface SeenNudge {
  readonly second: number;
  readonly surface: NudgeSurface;
}

/** A minute of the drawing: which seconds were it. */
export interface Minute {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly from: number;
}

/** A week as it was lived. */
export interface PlayedWeek {
  readonly flavour: Flavour;
  readonly settings: Settings;
  readonly seconds: Second[];
  readonly minutes: Minute[];
  readonly nudges: SeenNudge[];
  readonly contacts: Contact[];
  readonly browser: SimulatedBrowser;
}
