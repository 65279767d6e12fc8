import type { Day } from "../../../src/core/history/day.ts";
import type { State } from "../../../src/core/nudge/state/state.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Activity } from "../oracle/oracle.ts";
import type { Span } from "./day.ts";
import type { Contact } from "./person.ts";

/** An output of the background: a nudge, a badge or a notification; `at` in milliseconds of the played day. */
export interface Output {
  readonly at: number;
  readonly call: string;
  readonly value: unknown;
}

/** What Limber had stored at an instant at which the person was surely present. */
export interface Sample {
  /** How many seconds of the day had passed. */
  readonly second: number;
  /** The wall clock. */
  readonly at: number;
  readonly activeMs: number;
  readonly state: State;
  /** Limber was paused, judged by the person's own choices. */
  readonly paused: boolean;
  /** A notification was on screen. */
  readonly hasNotification: boolean;
  /** Natural breaks recorded so far, on all days. */
  readonly breaks: number;
}

/** The wall clock was set back by ten minutes or a day. */
export interface SetBack {
  /** The second before which it was set back. */
  readonly second: number;
  /** The second in which the background heard the next event: it could not know before. Without end if it heard none. */
  heard: number;
  /** Nor did an alarm tell the background: Chromium's stand still. */
  readonly isAlarmLost: boolean;
}

/** Whether the background could not know in that second that the wall clock was set back. */
export const isUnheard = (at: number, setBack: readonly SetBack[]): boolean =>
  setBack.some(({ second, heard }) => at >= second && at <= heard);

/** Whether the person has paused Limber at this instant. */
export const isPaused = ({ pausedUntil, browser }: PlayedDay): boolean =>
  pausedUntil !== undefined && browser.now() < pausedUntil;

/** Natural breaks recorded so far, on all days. */
export const recordedBreaks = ({ storage }: SimulatedBrowser): number =>
  [...storage.local.data]
    .filter(([key]) => key.startsWith("day."))
    .reduce((sum, [, day]) => sum + (day as Day).naturalBreaks, 0);

/** A day as the simulator played it, with what Limber did. */
export interface PlayedDay {
  readonly activities: Activity[];
  readonly samples: Sample[];
  readonly contacts: Contact[];
  readonly outputs: Output[];
  /** Seconds in which the front window was in full screen. */
  readonly fullscreen: Set<number>;
  /** Seconds in which any window was in full screen, whichever application was in front. */
  readonly fullscreenAnywhere: Set<number>;
  /** Seconds before which Limber was updated or paused: the nudge leaves the screen and comes again. */
  readonly disturbed: number[];
  /** Seconds before which the person switched tabs. */
  readonly tabSwitches: number[];
  /** Seconds before which the clock was set back by one second, as a time server does. */
  readonly secondsBack: number[];
  readonly setBack: SetBack[];
  /** Each choice of settings and the second from which it holds; the first one holds from the start. */
  readonly chosen: { readonly second: number; readonly settings: Settings }[];
  /** By second: wall clock and time zone. */
  readonly wall: { readonly at: number; readonly timeZone: string }[];
  /** Seconds before which the person paused or resumed Limber. */
  readonly pauseToggles: number[];
  /** Seconds in which Limber was paused. */
  readonly paused: Set<number>;
  /** Seconds in which the background died at an API call. */
  readonly crashes: number[];
  /** How many seconds late the browser may report that the person is idle or back. */
  readonly lateSeconds: number;
  /** The last second before which storage began or ceased to fail; `undefined` if it never failed. */
  stored: number | undefined;
  /** The end of the present pause: an instant, or `null` without an end; `undefined` when not paused. */
  pausedUntil: number | undefined;
  readonly browser: SimulatedBrowser;
}

/** The fields of a played day on which the truth depends. */
export type Evidence = Pick<
  PlayedDay,
  | "activities"
  | "contacts"
  | "secondsBack"
  | "setBack"
  | "chosen"
  | "wall"
  | "paused"
  | "crashes"
  | "lateSeconds"
>;

type ActivitySpan = Exclude<Span, { readonly mark: unknown }>;

/** Records the seconds of a span after it has passed. */
export function recordSpan({ activity, seconds }: ActivitySpan, from: number, played: PlayedDay): void {
  const { browser, activities, wall, paused, pausedUntil, fullscreen, fullscreenAnywhere } = played;
  const full = browser.windows.all.get(browser.windows.front())?.state === "fullscreen";
  const anywhere = [...browser.windows.all.values()].some(({ state }) => state === "fullscreen");
  for (let second = 0; second < seconds; second++) {
    const at = from + second * 1000;
    if (full) fullscreen.add(activities.length);
    if (anywhere) fullscreenAnywhere.add(activities.length);
    if (pausedUntil !== undefined && at < pausedUntil) paused.add(activities.length);
    wall.push({ at, timeZone: browser.timeZone() });
    activities.push(activity);
  }
}
