import type { Settings } from "../../../src/core/settings.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { depth } from "../depth.ts";

/** The holds, and none. */
export const holds = [
  "none",
  "full screen",
  "audible tab in front",
  "call",
  "another application",
  "outside hours",
  "paused",
  "away",
  "locked",
] as const;

/** What the person does after the hold. */
export const triggers = [
  "15 s pause",
  "tab switch",
  "focus back",
  "window opened",
  "window closed",
  "none",
] as const;

/** The surfaces that the browser or the system refuses. */
export const refusals = [
  "nothing refused",
  "popup",
  "popup, window",
  "popup, window, notification",
  "popup dies",
  "notification blocked",
] as const;

/** The nudge levels that a person can choose. */
export const levels = ["popup", "now", "notification", "badge"] as const satisfies Settings["nudgeLevel"][];

export type HoldKind = (typeof holds)[number];
export type TriggerKind = (typeof triggers)[number];
export type RefusalKind = (typeof refusals)[number];
export type Level = (typeof levels)[number];

/** One combination in one browser. */
export interface Combination {
  readonly flavour: Flavour;
  readonly level: Level;
  readonly hold: HoldKind;
  readonly trigger: TriggerKind;
  readonly refusal: RefusalKind;
}

/** Where a nudge appeared, and how many seconds after the end of the hold. */
export interface Appearance {
  readonly surface: "popup" | "window" | "notification" | "badge";
  readonly after: number;
}

/** The result of one combination. */
export interface Result {
  /** Surfaces that Limber tried during the hold; there should be none. */
  readonly whileHeld: readonly string[];
  /** The toolbar's title just before the end of the hold. */
  readonly title: string;
  readonly badge: string;
  /** Where the nudge appeared, in order. */
  readonly appearances: readonly Appearance[];
  readonly errors: readonly unknown[];
}

/** Why the combination is impossible, if it is. */
export function whyImpossible({ hold, trigger }: Pick<Combination, "hold" | "trigger">): string | undefined {
  return hold === "another application" && trigger !== "focus back"
    ? "its end is the browser's focus coming back, which is an opportune moment itself: it leaves none to wait for"
    : undefined;
}

/** Only the level `popup` waits for a trigger. For the other levels two triggers and none are enough; a soak plays them all. */
export const triggersFor = (level: Level): readonly TriggerKind[] =>
  level === "popup" || depth === "soak" ? triggers : ["tab switch", "focus back", "none"];

/** Every combination of a browser and a level, the impossible ones included. */
export const combinationsOf = (flavour: Flavour, level: Level): Combination[] =>
  holds.flatMap(hold =>
    triggersFor(level).flatMap(trigger =>
      refusals.map(refusal => ({ flavour, level, hold, trigger, refusal })),
    ),
  );
