import type { Day } from "../../../src/core/history/day.ts";
import type { State } from "../../../src/core/nudge/state.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Activity } from "../oracle/oracle.ts";
import type { Span } from "./day.ts";
import type { Contact } from "./person.ts";

/** Something that left the background: a nudge, a badge, a notification; at a moment of the day in milliseconds. */
export interface Output {
  readonly at: number;
  readonly call: string;
  readonly value: unknown;
}

/** What the product held to be the active time when the person was surely there. */
export interface Sample {
  /** How many seconds of the day had been lived. */
  readonly second: number;
  /** What the clock on the wall said. */
  readonly at: number;
  readonly activeMs: number;
  readonly state: State;
  /** Limber was paused, by what the person had asked for. */
  readonly paused: boolean;
  /** The notification was on screen. */
  readonly notified: boolean;
  /** The natural breaks of all days, as they were recorded. */
  readonly breaks: number;
}

/** Whether the person wants to be left alone at this moment. */
export const isPaused = ({ pausedUntil, browser }: PlayedDay): boolean =>
  pausedUntil === null || (pausedUntil !== undefined && browser.now() < pausedUntil);

/** The natural breaks of all days, as they are recorded. */
export const recordedBreaks = ({ storage }: SimulatedBrowser): number =>
  [...storage.local.data]
    .filter(([key]) => key.startsWith("day."))
    .reduce((sum, [, day]) => sum + (day as Day).naturalBreaks, 0);

/** A day as it was lived and what the product made of it. */
export interface PlayedDay {
  readonly lived: Activity[];
  readonly samples: Sample[];
  readonly contacts: Contact[];
  readonly outputs: Output[];
  /** Seconds in which the window in front was in full screen. */
  readonly fullscreen: Set<number>;
  /** Seconds before which the extension was updated or its browser closed: what was on screen comes again. */
  readonly disturbed: number[];
  /** Seconds before which the person turned to another tab. */
  readonly turns: number[];
  /** Seconds before which the clock was set back by a second, as clocks that are set by the network are. */
  readonly slips: number[];
  /** Seconds before which the clock was set back. */
  readonly setBack: number[];
  /** Settings as they were chosen, each from a second on; the first holds from the beginning. */
  readonly chosen: { readonly second: number; readonly settings: Settings }[];
  /** By second: what the clock on the wall said, and where. */
  readonly wall: { readonly at: number; readonly zone: string }[];
  /** Seconds before which the person asked to be left alone, or no longer. */
  readonly toggles: number[];
  /** Seconds in which Limber was paused. */
  readonly paused: Set<number>;
  /** Seconds in which the background died in the middle of something. */
  readonly crashes: number[];
  /** By how much the browser may be late to say that the person is idle, or back. */
  readonly lateSeconds: number;
  /** The second before which storage failed, or worked again; none where it always did. */
  stored: number | undefined;
  /** Until when Limber is paused now: an instant, `null` for ever; `undefined` when it is not. */
  pausedUntil: number | null | undefined;
  readonly browser: SimulatedBrowser;
}

type Lived = Exclude<Span, { readonly mark: unknown }>;

/** Writes down what the seconds of a span were, now that they are over. */
export function note({ doing, seconds }: Lived, from: number, played: PlayedDay): void {
  const { browser, lived, wall, paused, pausedUntil, fullscreen } = played;
  const full = browser.windows.all.get(browser.windows.front())?.state === "fullscreen";
  for (let second = 0; second < seconds; second++) {
    const at = from + second * 1000;
    if (full) fullscreen.add(lived.length);
    if (pausedUntil === null || (pausedUntil !== undefined && at < pausedUntil)) paused.add(lived.length);
    wall.push({ at, zone: browser.zone() });
    lived.push(doing);
  }
}
