import type { State } from "../../../src/core/nudge/state.ts";
import type { Settings } from "../../../src/core/settings.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Activity } from "../oracle/oracle.ts";
import { type Span, whileMinutes } from "./day.ts";
import { isPaused, type PlayedDay } from "./playedDay.ts";

const blind = new Set<Activity>(["suspended", "closed", "jumped"]);

/** What the world sees when the person turns to something else. */
export function turnTo(
  { doing, seconds }: { doing: Activity; seconds: number },
  before: Activity,
  browser: SimulatedBrowser,
): void {
  const { idle, windows, tabs, pages } = browser;
  const main = [...windows.all.values()].find(({ type }) => type === "normal");
  const tab = tabs.all().find(({ windowId, active }) => windowId === main?.id && active);
  if (blind.has(doing)) {
    if (doing === "suspended") pages.closeAll();
    return;
  }
  if (doing === "locked") {
    pages.closeAll();
    idle.lock();
    return;
  }
  if (idle.state() === "locked") idle.unlock();
  if (doing === "other" || doing === "otherAway") windows.focus(-1);
  else if (main && (windows.front() === -1 || doing === "watching")) windows.focus(main.id);
  if (tab && tab.audible !== (doing === "watching")) tabs.setAudible(tab.id, doing === "watching");
  if (doing === "input" || doing === "other") idle.input(seconds * 1000);
  else if (before === "input" || before === "other") idle.stop();
}

/** Lets the time of a span pass, as it passes where the person does that. */
export async function pass(doing: Activity, ms: number, browser: SimulatedBrowser): Promise<void> {
  if (doing === "suspended") return browser.suspend(ms);
  if (doing === "jumped") return browser.setClock(ms);
  if (doing !== "closed") return browser.advance(ms);
  browser.shutDown();
  await browser.advance(ms);
  await browser.startUp();
}

type Happening = Extract<Span, { readonly mark: unknown }>;

/** The main window, which may be gone. */
const mainOf = ({ windows }: SimulatedBrowser) =>
  [...windows.all.values()].find(({ type }) => type === "normal");

/** To another tab of the window, made first where there is none. */
function switchTab(window: number, tabs: SimulatedBrowser["tabs"]): void {
  const other = () => tabs.all().find(({ windowId, active }) => windowId === window && !active);
  if (!other()) tabs.open(window);
  const next = other();
  if (next) tabs.activate(next.id);
}

/** How long somebody looks at a popup that was opened by hand. */
const glanceMs = 20_000;

/** The person looks at the popup and closes it again, unless it has begun to ask meanwhile: that is answered as a nudge is. */
function glanceAt({
  action,
  pages,
  after,
  idle,
}: Pick<SimulatedBrowser, "action" | "pages" | "after" | "idle">): void {
  if (pages.popup()) return;
  action.click();
  const page = pages.popup();
  after(glanceMs, () => {
    if (!page?.alive()) return;
    idle.input();
    page.close();
  });
}

/** What happens to the browser and its windows. */
function toBrowser(mark: Happening["mark"], { windows, tabs, ...browser }: SimulatedBrowser): void {
  const main = mainOf({ windows, tabs, ...browser });
  if (mark === "kill") browser.background.kill();
  if (mark === "zone") browser.setZone(browser.zone() === "UTC" ? "Pacific/Auckland" : "UTC");
  if (mark === "repeatIdle") browser.idle.repeat();
  if (mark === "loseAlarms") browser.alarms.lose();
  if (mark === "tab" && main) switchTab(main.id, tabs);
  if (mark === "toolbar" && main) glanceAt(browser);
  if (mark === "fullscreen" && main)
    windows.setState(main.id, main.state === "fullscreen" ? "normal" : "fullscreen");
}

/** The person asks to be left alone, or no longer, and looks whether it was heard: a background may die while it listens. */
async function pause(mark: "pause" | "pauseAWhile", played: PlayedDay): Promise<void> {
  const { browser, crashes } = played;
  const until = mark === "pause" ? null : browser.now() + whileMinutes * 60_000;
  const isOver = mark === "pause" && isPaused(played);
  played.pausedUntil = isOver ? undefined : until;
  // A nudge that is on screen goes, and comes again as soon as the person is not paused any more.
  played.disturbed.push(played.lived.length);
  played.toggles.push(played.lived.length);
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

/** The person chooses other settings. */
function choose(settings: Partial<Settings>, { browser, chosen, lived }: PlayedDay): void {
  const all = { ...chosen.at(-1)?.settings, ...settings } as Settings;
  chosen.push({ second: lived.length, settings: all });
  browser.storage.local.put({ settings: all });
}

/** Lets the background die at a use of the browser that is still to come, before it takes effect or after. */
function crash(after: number, { browser: { faults }, crashes }: PlayedDay, moment: () => number): void {
  let left = after;
  faults.kill = ({ name }) => {
    left--;
    if (left >= 0) return undefined;
    faults.kill = undefined;
    crashes.push(Math.floor(moment() / 1000));
    // An alarm is asked for in the turn in which the event came: no await lies before it.
    return after % 2 === 0 && name !== "alarms.create" ? "before" : "after";
  };
}

const failing = "IO error: disk full";

/** Lets something happen that takes no time. */
export async function happen(span: Happening, played: PlayedDay, moment: () => number): Promise<void> {
  const { browser, setBack, disturbed, lived } = played;
  const { faults } = browser;
  toBrowser(span.mark, browser);
  if (span.mark === "tab") played.turns.push(lived.length);
  if (span.mark === "pause" || span.mark === "pauseAWhile") await pause(span.mark, played);
  if (span.mark === "choose") choose(span.settings, played);
  if (span.mark === "crash") crash(span.after, played, moment);
  if (span.mark === "storage") played.stored = lived.length;
  if (span.mark === "storage")
    faults.refuse = faults.refuse
      ? undefined
      : ({ name, from }) => (name === "storage.local.set" && from === "background" ? failing : undefined);
  if (span.mark === "update") {
    disturbed.push(lived.length);
    await browser.update();
  }
  if (span.mark === "secondBack") {
    browser.setClock(-1000);
    played.slips.push(lived.length);
  }
  if (span.mark === "back" || span.mark === "dayBack") {
    browser.setClock(span.mark === "back" ? -600_000 : -86_400_000);
    setBack.push(lived.length);
  }
  await browser.settle();
}
