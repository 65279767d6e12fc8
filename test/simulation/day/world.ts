import type { State } from "../../../src/core/nudge/state/state.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Activity } from "../oracle/oracle.ts";
import { keyMinutes, type Span, whileMinutes } from "./day.ts";
import { isPaused, type PlayedDay } from "./playedDay.ts";

const blind = new Set<Activity>(["suspended", "closed", "jumped"]);

/** Changes the browser and its windows when the person turns to another activity. */
export function turnTo(
  { activity, seconds }: { activity: Activity; seconds: number },
  before: Activity,
  browser: SimulatedBrowser,
): void {
  const { idle, windows, tabs, pages } = browser;
  const main = [...windows.all.values()].find(({ type }) => type === "normal");
  const tab = tabs.all().find(({ windowId, active }) => windowId === main?.id && active);
  if (blind.has(activity)) {
    if (activity === "suspended") pages.closeAll();
    return;
  }
  if (activity === "locked") {
    pages.closeAll();
    idle.lock();
    return;
  }
  if (idle.state() === "locked") idle.unlock();
  if (activity === "other" || activity === "otherAway") windows.focus(-1);
  else if (main && (windows.front() === -1 || activity === "watching")) windows.focus(main.id);
  if (tab && tab.audible !== (activity === "watching")) tabs.setAudible(tab.id, activity === "watching");
  if (activity === "input" || activity === "other") idle.input(seconds * 1000);
  else if (before === "input" || before === "other") idle.stop();
}

/** Lets the time of a span pass. */
export async function passTime(activity: Activity, ms: number, browser: SimulatedBrowser): Promise<void> {
  if (activity === "suspended") return browser.suspend(ms);
  if (activity === "jumped") return browser.setClock(ms);
  if (activity !== "closed") return browser.advance(ms);
  browser.shutDown();
  await browser.advance(ms);
  await browser.startUp();
}

type MarkSpan = Extract<Span, { readonly mark: unknown }>;

/** The main window, unless it is closed. */
const mainOf = ({ windows }: SimulatedBrowser) =>
  [...windows.all.values()].find(({ type }) => type === "normal");

/** Switches to another tab of the window, and opens one first if there is none. */
function switchTab(window: number, tabs: SimulatedBrowser["tabs"]): void {
  const other = () => tabs.all().find(({ windowId, active }) => windowId === window && !active);
  if (!other()) tabs.open(window);
  const next = other();
  if (next) tabs.activate(next.id);
}

/** How long the person looks at a popup opened by hand. */
const peekMs = 20_000;

/** The person opens the popup and closes it again, unless it has begun to ask: then `actOnPage` answers and closes it first. */
function peekAtPopup({
  action,
  pages,
  after,
  idle,
}: Pick<SimulatedBrowser, "action" | "pages" | "after" | "idle">): void {
  if (pages.popup()) return;
  action.click();
  const page = pages.popup();
  after(peekMs, () => {
    if (!page?.alive()) return;
    idle.input();
    page.close();
  });
}

/** Applies a mark that concerns the browser and its windows. */
function toBrowser(mark: MarkSpan["mark"], { windows, tabs, ...browser }: SimulatedBrowser): void {
  const main = mainOf({ windows, tabs, ...browser });
  if (mark === "kill") browser.background.kill();
  if (mark === "timeZone") browser.setTimeZone(browser.timeZone() === "UTC" ? "Pacific/Auckland" : "UTC");
  if (mark === "repeatIdle") browser.idle.repeat();
  if (mark === "loseAlarms") browser.alarms.lose();
  if (mark === "tab" && main) switchTab(main.id, tabs);
  if (mark === "toolbar" && main) peekAtPopup(browser);
  if (mark === "fullscreen" && main)
    windows.setState(main.id, main.state === "fullscreen" ? "normal" : "fullscreen");
}

/** The person pauses or resumes Limber, and does it again if the background died before it had handled that. */
async function pause(mark: "pause" | "pauseAWhile", played: PlayedDay): Promise<void> {
  const { browser, crashes } = played;
  const minutes = mark === "pause" ? keyMinutes : whileMinutes;
  const until = browser.now() + minutes * 60_000;
  const isOver = mark === "pause" && isPaused(played);
  played.pausedUntil = isOver ? undefined : until;
  // A nudge leaves the screen with the pause, and comes back right after its end.
  played.disturbed.push(played.activities.length);
  played.pauseToggles.push(played.activities.length);
  const ask = async (): Promise<void> => {
    const crashed = crashes.length;
    if (mark === "pause") browser.commands.strike("toggle-pause");
    else browser.tell({ what: "pause", until });
    browser.after(500, () => {
      const state = browser.storage.local.data.get("state") as State | undefined;
      if (crashes.length > crashed && (state?.pause === null) !== isOver) void ask();
    });
    await browser.settle();
  };
  await ask();
}

/** The person changes settings. */
function choose(settings: Partial<Settings>, { browser, chosen, activities }: PlayedDay): void {
  const all = { ...chosen.at(-1)?.settings, ...settings } as Settings;
  chosen.push({ second: activities.length, settings: all });
  browser.storage.local.put({ settings: all });
}

/** Kills the background at a later API call, before or after the call takes effect. */
function crash(after: number, { browser: { faults }, crashes }: PlayedDay, elapsedMs: () => number): void {
  let left = after;
  faults.kill = ({ name }) => {
    left--;
    if (left >= 0) return undefined;
    faults.kill = undefined;
    crashes.push(Math.floor(elapsedMs() / 1000));
    // The watchdog alarm is set synchronously with the event, so no await can separate the two.
    return after % 2 === 0 && name !== "alarms.create" ? "before" : "after";
  };
}

const fullDisk = "IO error: disk full";

/** Applies a mark. */
export async function applyMark(span: MarkSpan, played: PlayedDay, elapsedMs: () => number): Promise<void> {
  const { browser, setBack, disturbed, activities } = played;
  const { faults } = browser;
  toBrowser(span.mark, browser);
  if (span.mark === "tab") played.tabSwitches.push(activities.length);
  if (span.mark === "pause" || span.mark === "pauseAWhile") await pause(span.mark, played);
  if (span.mark === "choose") choose(span.settings, played);
  if (span.mark === "crash") crash(span.after, played, elapsedMs);
  if (span.mark === "storage") played.stored = activities.length;
  if (span.mark === "storage")
    faults.refuse = faults.refuse
      ? undefined
      : ({ name, from }) => (name === "storage.local.set" && from === "background" ? fullDisk : undefined);
  if (span.mark === "update") {
    disturbed.push(activities.length);
    await browser.update();
  }
  if (span.mark === "secondBack") {
    browser.setClock(-1000);
    played.secondsBack.push(activities.length);
  }
  if (span.mark === "back" || span.mark === "dayBack") {
    browser.setClock(span.mark === "back" ? -600_000 : -86_400_000);
    const isAlarmLost = browser.flavour === "chromium";
    setBack.push({ second: activities.length, heard: Number.POSITIVE_INFINITY, isAlarmLost });
  }
  await browser.settle();
}
