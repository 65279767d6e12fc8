import type { State } from "../../../src/core/nudge/state/state.ts";
import { activeMsAt } from "../../../src/core/outlook/remaining.ts";
import { defaultSettings, type Settings } from "../../../src/core/settings.ts";
import type { Call, Faults, Flavour } from "../../simulatedBrowser/core.ts";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Activity } from "../oracle/oracle.ts";
import { backgrounds, texts } from "./builds.ts";
import type { Span } from "./day.ts";
import { isAboutPause, openings } from "./openings.ts";
import { type Answer, actOnPage, type Contact } from "./person.ts";
import {
  isPaused,
  type Output,
  type PlayedDay,
  recordedBreaks,
  recordSpan,
  type SetBack,
} from "./playedDay.ts";
import { applyMark, passTime, turnTo } from "./world.ts";

/** How to play a day. */
export interface Setup {
  readonly settings?: Partial<Settings>;
  readonly flavour?: Flavour;
  readonly start?: number;
  readonly timeZone?: string;
  /** The minimum time between two alarms, if it is not the browser's own. */
  readonly alarmFloor?: number;
  /** How long the background stays alive after its last event; 5 ends it after each event, `Infinity` never. */
  readonly lifespan?: number;
  /** The person's reactions, one for each nudge; after the last one every nudge is ignored. */
  readonly answers?: readonly Answer[];
  readonly faults?: Faults;
  /** Another background than the one that ships. */
  readonly source?: string;
  /** How many seconds late the browser reports that the person is idle or back. */
  readonly lateSeconds?: number;
}

const savedAgainSeconds = 65;

const shownCalls = new Set([
  ...openings.keys(),
  ...["notifications.clear", "action.setBadgeText", "action.setTitle"],
]);

/** Plays a day second by second, with the real background in a simulated browser. */
export async function play(spans: readonly Span[], setup: Setup = {}): Promise<PlayedDay> {
  const { flavour = "chromium", lifespan = 30_000 } = setup;
  const settings = { ...defaultSettings, ...setup.settings };
  const activities: Activity[] = [];
  const contacts: Contact[] = [];
  const outputs: Output[] = [];
  const setBack: SetBack[] = [];
  const lastValues = new Map<string, string>();
  const queue = [...(setup.answers ?? [])];
  let activity: Activity = "input";
  let begun = 0;

  // The time of the played day: all finished spans and the part of the present one that has passed.
  const elapsedMs = () => activities.length * 1000 + (browser.steady() - begun);
  const watch = ({ name, args, from }: Call) => {
    // The background does so first of all at each event.
    if (name === "alarms.create" && args[0] === "watchdog")
      for (const one of setBack) one.heard = Math.min(one.heard, Math.floor(elapsedMs() / 1000));
    if (from !== "background" || !shownCalls.has(name) || isAboutPause({ args })) return;
    // The background clears the notification at every wake; only clearing an open one is an output.
    if (name === "notifications.clear" && !browser.notifications.open.has("nudge")) return;
    const value = name.startsWith("action.set") ? args[0] : (args[0] ?? null);
    const text = JSON.stringify(value);
    // The background sets the toolbar at every wake; only a change is an output.
    if (name.startsWith("action.set") && lastValues.get(name) === text) return;
    lastValues.set(name, text);
    outputs.push({ at: elapsedMs(), call: name, value });
  };
  const browser = simulateBrowser({
    ...{ flavour, lifespan, watch, messages: texts, language: "en" },
    ...{ source: setup.source ?? backgrounds[flavour] },
    ...(setup.alarmFloor === undefined ? {} : { alarmFloor: setup.alarmFloor }),
    ...(setup.start === undefined ? {} : { start: setup.start }),
    ...(setup.timeZone === undefined ? {} : { timeZone: setup.timeZone }),
    onPage: page =>
      actOnPage(page, {
        browser,
        elapsedMs,
        contacts,
        isThere: () => activity === "input",
        next: () => queue.shift() ?? "ignore",
        crashes: () => played.crashes.length,
      }),
  });
  browser.storage.local.data.set("settings", settings);
  const { lateSeconds = 0 } = setup;
  Object.assign(browser.faults, { idleLateness: () => lateSeconds * 1000 }, setup.faults);
  await browser.begin();

  const played: PlayedDay = {
    ...{ activities, contacts, outputs, browser, samples: [], chosen: [{ second: 0, settings }], wall: [] },
    ...{ setBack, secondsBack: [], disturbed: [], tabSwitches: [], pauseToggles: [], crashes: [] },
    ...{ fullscreen: new Set(), fullscreenAnywhere: new Set(), paused: new Set() },
    ...{ pausedUntil: undefined, lateSeconds, stored: undefined },
  };
  const sample = () => {
    const { stored } = played;
    // Limber retries a failed save after a minute; the stored state is out of date until then.
    if (browser.faults.refuse || (stored !== undefined && activities.length - stored <= savedAgainSeconds))
      return;
    const state = browser.storage.local.data.get("state") as State | undefined;
    if (state)
      played.samples.push({
        second: activities.length,
        at: browser.now(),
        activeMs: activeMsAt(state, browser.now()),
        state,
        paused: isPaused(played),
        hasNotification: browser.notifications.open.has("nudge"),
        breaks: recordedBreaks(browser),
      });
  };

  const playSpan = async (span: Span) => {
    if ("mark" in span) return applyMark(span, played, elapsedMs);
    const before = activity;
    activity = span.activity;
    turnTo(span, before, browser);
    await browser.settle();
    begun = browser.steady();
    const from = browser.now();
    await passTime(activity, span.seconds * 1000, browser);
    recordSpan(span, from, played);
    begun = browser.steady();
    if (activity === "input") sample();
  };
  try {
    for (const span of spans) await playSpan(span);
  } catch (error) {
    browser.errors.push(error);
  }
  return played;
}
