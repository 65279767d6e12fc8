import type { Settings } from "../../../src/core/settings.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Contact } from "../day/person.ts";

/** What happened in one second of the week. */
export interface Second {
  /** The person's letter, which may lag behind the plan while the person answers a nudge. */
  readonly letter: string;
  /** The person struck keys. */
  readonly keys: boolean;
  /** The person would have struck keys, if no nudge had been on screen. */
  readonly wouldType: boolean;
  /** The person's hands moved. */
  readonly hands: boolean;
  /** The front tab is audible, so the person is present without input. */
  readonly isAudible: boolean;
  /** The first hold, by what the person did. */
  readonly held: string | undefined;
  /** The person switched tabs or came back to the browser. */
  readonly turned: "tab" | "back" | undefined;
  /** Some surface shows a nudge. */
  readonly onScreen: boolean;
}

/** Where a nudge appeared; it ends on the badge if no other surface took it. */
export type NudgeSurface = "popup" | "window" | "notification" | "badge";

/** A nudge: its second and its surface. */
export interface SeenNudge {
  readonly second: number;
  readonly surface: NudgeSurface;
}

/** A minute of the drawing, and its first second. */
export interface Minute {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly from: number;
}

/** A week as the simulator played it. */
export interface PlayedWeek {
  readonly flavour: Flavour;
  readonly settings: Settings;
  readonly seconds: Second[];
  readonly minutes: Minute[];
  readonly nudges: SeenNudge[];
  readonly contacts: Contact[];
  readonly browser: SimulatedBrowser;
}
