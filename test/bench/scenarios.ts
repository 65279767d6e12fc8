import { execFile } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { defaultSettings } from "../../src/core/settings.ts";
import { until } from "../browsers/wait.ts";
import type { Subject } from "./subject.ts";

/** A stretch of a person's day, and what Limber may spend on it. */
export interface Scenario {
  readonly name: string;
  /** The empty extension instead of Limber: what the browser itself spends. */
  readonly isFloor?: boolean;
  /** Brings the browser there; what happens in it is not counted. */
  readonly begin: (subject: Subject) => Promise<void>;
  /** What the person does, again and again while it is counted; each tells how many switches that was. */
  readonly act: (subject: Subject, turn: number) => Promise<number>;
  /** An expression that is true where Limber is in the state that is meant. */
  readonly holds: string;
  /** The most that an hour may take; none where it is counted only to be known. */
  readonly most?: { readonly starts: number; readonly writes: number; readonly aliveShare: number };
}

const page = (name: string) =>
  `data:text/html,<title>${name}</title><body style="height:9000px;background:linear-gradient(white,teal)">${name}`;

/** The real pointer moves and the real wheel turns. */
async function browse({ desktop }: Subject, turn: number): Promise<number> {
  await desktop.move(300 + 11 * (turn % 30), 400 + 7 * (turn % 40));
  if (turn % 2 === 0) await desktop.tool("click", turn % 16 < 8 ? "5" : "4");
  await pause(2_000);
  return 0;
}

const everyTurns = 3;

/** A key that changes the tab, every few turns of browsing: ten times a minute. */
async function switchTabs(subject: Subject, turn: number): Promise<number> {
  await browse(subject, turn);
  if (turn % everyTurns !== 0) return 0;
  await subject.desktop.key("ctrl+Tab");
  return 1;
}

/** The other browser window comes to the front, as often. */
async function switchWindows(subject: Subject, turn: number): Promise<number> {
  await browse(subject, turn);
  if (turn % everyTurns !== 0) return 0;
  const windows = await subject.desktop.managed(subject.windowClass);
  const next = windows[(turn / everyTurns) % windows.length];
  if (next) await subject.desktop.tool("windowactivate", next);
  return windows.length > 1 ? 1 : 0;
}

/** Browsing, with another tab now and then: four times in ten minutes. */
async function browseTabs(subject: Subject, turn: number): Promise<number> {
  await browse(subject, turn);
  if (turn % 75 !== 74) return 0;
  await subject.desktop.key("ctrl+Tab");
  return 1;
}

const nothing = async (): Promise<number> => {
  await pause(1_000);
  return 0;
};

const set = (subject: Subject, values: object) =>
  subject.ask(`chrome.storage.local.set(${JSON.stringify(values)})`);

/** One browser window in front with two tabs of somebody who has just begun to browse. */
async function sitDown(subject: Subject): Promise<void> {
  await subject.open(page("One"));
  await subject.open(page("Two"));
  const first = () => subject.desktop.managed(subject.windowClass);
  const window = await until(async () => (await first())[0], { what: "the browser's window" });
  await subject.desktop.tool("windowactivate", "--sync", window);
  await subject.desktop.clickAt(500, 500);
}

/** What is no longer listened to wakes nobody from the next life on: there is one more, and it belongs to the transition. */
async function oneLifeLater(subject: Subject): Promise<void> {
  const sleeps = () => subject.lives.every(({ to }) => to !== undefined);
  await until(sleeps, { timeoutMs: 150_000, everyMs: 1_000, what: "the background asleep" });
  await subject.desktop.key("ctrl+Tab");
}

/** The person goes, and nothing touches the machine any more. The screen saver, which tells like a lock, stays off. */
async function leave(subject: Subject): Promise<void> {
  await promisify(execFile)("xset", ["s", "off"], { env: subject.desktop.env });
  await set(subject, { settings: soonAway });
  await sitDown(subject);
  await pause(awayMs);
}

const state = (condition: string) =>
  `chrome.storage.local.get().then(({ state }) => Boolean(state && (${condition})))`;

const running = state("state.clock.mode.isRunning && !state.clock.gap");
const quiet = { starts: 0, writes: 0, aliveShare: 0 };
const steady = { starts: 30, writes: 30, aliveShare: 0.3 };

/** Hours of one minute, half a day from now, on every day. */
function otherHours(): object[][] {
  const now = new Date();
  const from = (now.getHours() * 60 + now.getMinutes() + 720) % 1439;
  return Array.from({ length: 7 }, () => [{ from, to: from + 1 }]);
}

/** Away means away for the natural break at the shortest that the settings allow; the rest is the same for any length. */
const soonAway = { idleSeconds: 15, naturalBreakMinutes: 1 };
const awayMs = 15_000 + 60_000 + 15_000;

/** Everything that is measured, side by side. */
export const scenarios: readonly Scenario[] = [
  { name: "steady use", begin: sitDown, act: browseTabs, holds: running, most: steady },
  {
    name: "away",
    begin: leave,
    act: nothing,
    holds: state("state.clock.gap"),
    most: quiet,
  },
  {
    name: "away, then locked",
    begin: async subject => {
      await leave(subject);
      await subject.desktop.lock();
    },
    act: nothing,
    holds: state("state.clock.gap"),
    most: quiet,
  },
  {
    name: "paused",
    begin: async subject => {
      await sitDown(subject);
      await subject.ask("void chrome.runtime.sendMessage({ what: 'pause', until: null })");
      await oneLifeLater(subject);
    },
    act: browseTabs,
    holds: state("state.pause"),
    most: quiet,
  },
  {
    name: "outside working hours",
    begin: async subject => {
      await sitDown(subject);
      await set(subject, { settings: { hours: otherHours() } });
      await oneLifeLater(subject);
    },
    act: browseTabs,
    holds: state("state.hold === 'hours'"),
    most: quiet,
  },
  { name: "10 tab switches a minute", begin: sitDown, act: switchTabs, holds: running, most: steady },
  {
    name: "10 window switches a minute",
    begin: async subject => {
      await subject.open(page("Other window"), true);
      await sitDown(subject);
    },
    act: switchWindows,
    holds: running,
  },
  { name: "an empty extension", isFloor: true, begin: sitDown, act: browseTabs, holds: "true" },
];

/** Whether the settings of this version know what the scenario needs. */
export const isAvailable = ({ name }: Scenario): boolean =>
  name !== "outside working hours" || "hours" in defaultSettings;
