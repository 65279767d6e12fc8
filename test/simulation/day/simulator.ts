import type { State } from "../../../src/core/nudge/state.ts";
import { activeMsAt } from "../../../src/core/outlook/outlook.ts";
import { defaultSettings, type Settings } from "../../../src/core/settings.ts";
import type { Call, Faults, Flavour } from "../../simulatedBrowser/core.ts";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../bundle.ts";
import type { Activity } from "../oracle/oracle.ts";
import type { Span } from "./day.ts";
import { type Answer, actOnPage, type Contact } from "./person.ts";
import { isPaused, note, type Output, type PlayedDay, recordedBreaks } from "./playedDay.ts";
import { happen, pass, turnTo } from "./world.ts";

/** How a day is to be played. */
export interface Setup {
  readonly settings?: Partial<Settings>;
  readonly flavour?: Flavour;
  readonly start?: number;
  readonly zone?: string;
  /** The least time between two alarms, where it is not the browser's own. */
  readonly alarmFloor?: number;
  /** How long the background lives after its last event; 5 ends it between any two, and `Infinity` never. */
  readonly lifespan?: number;
  /** What the person answers, in turn; when they run out every nudge is ignored. */
  readonly answers?: readonly Answer[];
  readonly faults?: Faults;
  /** Another background than the one that ships. */
  readonly source?: string;
  /** By how much the browser is late to say that the person is idle, or back. */
  readonly lateSeconds?: number;
}

const storedAgain = 65;

const shownCalls = new Set([
  ...["action.openPopup", "windows.create", "notifications.create", "notifications.clear"],
  ...["action.setBadgeText", "action.setTitle"],
]);

const backgrounds = await Promise.all([bundleFor("chromium"), bundleFor("firefox")]);
const texts = messages();

/** Plays a day through the real background on the in-browser browser, second for second. */
export async function play(spans: readonly Span[], setup: Setup = {}): Promise<PlayedDay> {
  const { flavour = "chromium", lifespan = 30_000 } = setup;
  const settings = { ...defaultSettings, ...setup.settings };
  const lived: Activity[] = [];
  const contacts: Contact[] = [];
  const outputs: Output[] = [];
  const said = new Map<string, string>();
  const queue = [...(setup.answers ?? [])];
  let doing: Activity = "input";
  let begun = 0;

  // The day's own time: what was lived, and how far into the present span.
  const moment = () => lived.length * 1000 + (browser.steady() - begun);
  const watch = ({ name, args, from }: Call) => {
    if (from !== "background" || !shownCalls.has(name)) return;
    // At every wake a needless notification is taken away: only where there is one it goes.
    if (name === "notifications.clear" && browser.notifications.open.size === 0) return;
    const value = name.startsWith("action.set") ? args[0] : (args[0] ?? null);
    const text = JSON.stringify(value);
    // The toolbar is derived anew at every wake: only what changes on it is seen.
    if (name.startsWith("action.set") && said.get(name) === text) return;
    said.set(name, text);
    outputs.push({ at: moment(), call: name, value });
  };
  const browser = simulateBrowser({
    ...{ flavour, lifespan, watch, messages: texts, language: "en" },
    ...{ source: setup.source ?? backgrounds[flavour === "chromium" ? 0 : 1] ?? "" },
    ...(setup.alarmFloor === undefined ? {} : { alarmFloor: setup.alarmFloor }),
    ...(setup.start === undefined ? {} : { start: setup.start }),
    ...(setup.zone === undefined ? {} : { zone: setup.zone }),
    onPage: page =>
      actOnPage(page, {
        browser,
        moment,
        contacts,
        isThere: () => doing === "input",
        next: () => queue.shift() ?? "ignore",
        crashes: () => played.crashes.length,
      }),
  });
  browser.storage.local.data.set("settings", settings);
  const { lateSeconds = 0 } = setup;
  Object.assign(browser.faults, { idleLateness: () => lateSeconds * 1000 }, setup.faults);
  await browser.begin("install");

  const played: PlayedDay = {
    ...{ lived, contacts, outputs, browser, samples: [], fullscreen: new Set(), setBack: [], disturbed: [] },
    ...{ turns: [], slips: [], toggles: [] },
    ...{
      chosen: [{ second: 0, settings }],
      wall: [],
      paused: new Set(),
      crashes: [],
      pausedUntil: undefined,
      lateSeconds,
      stored: undefined,
    },
  };
  const sample = () => {
    const { stored } = played;
    // What could not be stored is stored a minute later, and cannot be looked at before.
    if (browser.faults.refuse || (stored !== undefined && lived.length - stored <= storedAgain)) return;
    const state = browser.storage.local.data.get("state") as State | undefined;
    if (state)
      played.samples.push({
        ...{ second: lived.length, at: browser.now(), activeMs: activeMsAt(state, browser.now()), state },
        paused: isPaused(played),
        notified: browser.notifications.open.size > 0,
        breaks: recordedBreaks(browser),
      });
  };

  const live = async (span: Span) => {
    if ("mark" in span) return happen(span, played, moment);
    const before = doing;
    doing = span.doing;
    turnTo(span, before, browser);
    await browser.settle();
    begun = browser.steady();
    const from = browser.now();
    await pass(doing, span.seconds * 1000, browser);
    note(span, from, played);
    begun = browser.steady();
    if (doing === "input") sample();
  };
  try {
    for (const span of spans) await live(span);
  } catch (error) {
    browser.errors.push(error);
  }
  return played;
}
