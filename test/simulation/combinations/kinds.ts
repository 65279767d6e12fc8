import type { Settings } from "../../../src/core/settings.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";

/** What keeps Limber from speaking. */
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

/** What the person does when nothing holds any more. */
export const triggers = [
  "15 s pause",
  "tab switch",
  "focus back",
  "window opened",
  "window closed",
  "none",
] as const;

/** What the browser and the system do not let through. */
export const refusals = [
  "nothing refused",
  "popup",
  "popup, window",
  "popup, window, notification",
  "popup dies",
  "notification blocked",
] as const;

/** How loud the nudge is, as the person chose. */
export const levels = ["popup", "now", "notification", "badge"] as const satisfies Settings["nudgeLevel"][];

export type HoldKind = (typeof holds)[number];
export type TriggerKind = (typeof triggers)[number];
export type RefusalKind = (typeof refusals)[number];
export type Level = (typeof levels)[number];

/** One combination, in one browser. */
export interface Combination {
  readonly flavour: Flavour;
  readonly level: Level;
  readonly hold: HoldKind;
  readonly trigger: TriggerKind;
  readonly refusal: RefusalKind;
}

/** Where a nudge was to be seen, and for how many seconds nothing had held it by then. */
export interface Place {
  readonly surface: "popup" | "window" | "notification" | "badge";
  readonly after: number;
}

/** What one combination led to. */
export interface Result {
  /** Surfaces that showed something while held; there should be none. */
  readonly whileHeld: readonly string[];
  /** What the toolbar said just before the hold ended. */
  readonly title: string;
  readonly badge: string;
  /** Where the nudge came, one place after the other. */
  readonly places: readonly Place[];
  readonly errors: readonly unknown[];
}

/** Why a combination cannot be lived, if it cannot. */
export function impossible({ hold, trigger }: Pick<Combination, "hold" | "trigger">): string | undefined {
  return hold === "another application" && trigger !== "focus back"
    ? "its end is the browser's focus coming back, which is a good trigger itself: there is no other to wait for"
    : undefined;
}

/** Only the popup at a good trigger waits for one. For the others a trigger and none must do; a soak plays them all. */
export const triggersFor = (level: Level): readonly TriggerKind[] =>
  level === "popup" || process.env.LIMBER_SOAK ? triggers : ["tab switch", "focus back", "none"];

/** Every combination there is in a browser, for a level; those that cannot be lived among them. */
export const combinationsOf = (flavour: Flavour, level: Level): Combination[] =>
  holds.flatMap(hold =>
    triggersFor(level).flatMap(trigger =>
      refusals.map(refusal => ({ flavour, level, hold, trigger, refusal })),
    ),
  );
