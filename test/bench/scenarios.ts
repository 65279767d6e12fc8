import { execFile } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { defaultSettings } from "../../src/core/settings.ts";
import { until } from "../browsers/wait.ts";
import type { Subject } from "./subject.ts";

/** A part of a person's day, and what Limber may cost in it. */
export interface Scenario {
  readonly name: string;
  /** Runs the empty extension instead of Limber: the browser's own cost. */
  readonly isFloor?: boolean;
  /** Brings the browser into the scenario, uncounted. */
  readonly begin: (subject: Subject) => Promise<void>;
  /** What the person does over and over while the cost is counted; returns the number of switches. */
  readonly act: (subject: Subject, turn: number) => Promise<number>;
  /** An expression that is true if Limber is in the scenario's state. */
  readonly holds: string;
  /** The most that an hour may cost; missing if it is counted for information only. */
  readonly most?: { readonly starts: number; readonly writes: number; readonly aliveShare: number };
}

const page = (name: string) =>
  `data:text/html,<title>${name}</title><body style="height:9000px;background:linear-gradient(white,teal)">${name}`;

/** Moves the real pointer and turns the real wheel. */
async function browse({ desktop }: Subject, turn: number): Promise<number> {
  await desktop.move(300 + 11 * (turn % 30), 400 + 7 * (turn % 40));
  if (turn % 2 === 0) await desktop.tool("click", turn % 16 < 8 ? "5" : "4");
  await pause(2_000);
  return 0;
}

const everyTurns = 3;

/** Browses, and switches the tab by key ten times a minute. */
async function switchTabs(subject: Subject, turn: number): Promise<number> {
  await browse(subject, turn);
  if (turn % everyTurns !== 0) return 0;
  await subject.desktop.key("ctrl+Tab");
  return 1;
}

/** Browses, and switches the browser window ten times a minute. */
async function switchWindows(subject: Subject, turn: number): Promise<number> {
  await browse(subject, turn);
  if (turn % everyTurns !== 0) return 0;
  const windows = await subject.desktop.managed(subject.windowClass);
  const next = windows[(turn / everyTurns) % windows.length];
  if (next) await subject.desktop.tool("windowactivate", next);
  return windows.length > 1 ? 1 : 0;
}

/** Browses, and switches the tab four times in ten minutes. */
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

/** Opens two tabs in the front window and clicks into it. */
async function sitDown(subject: Subject): Promise<void> {
  await subject.open(page("One"));
  await subject.open(page("Two"));
  const first = () => subject.desktop.managed(subject.windowClass);
  const window = await until(async () => (await first())[0], { what: "the browser's window" });
  await subject.desktop.tool("windowactivate", "--sync", window);
  await subject.desktop.clickAt(500, 500);
}

/** A removed listener still wakes one last instance, which belongs to the transition. Triggers that instance. */
async function oneInstanceLater(subject: Subject): Promise<void> {
  const sleeps = () => subject.instances.every(({ to }) => to !== undefined);
  await until(sleeps, { timeoutMs: 150_000, everyMs: 1_000, what: "the background asleep" });
  await subject.desktop.key("ctrl+Tab");
}

/** The person leaves the machine. The screen saver stays off, because browsers report it as a lock. */
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

/** Working hours of one minute, half a day from now, on every day. */
function otherHours(): object[][] {
  const now = new Date();
  const from = (now.getHours() * 60 + now.getMinutes() + 720) % 1439;
  return Array.from({ length: 7 }, () => [{ from, to: from + 1 }]);
}

/** Away for the shortest natural break that the settings allow; a longer absence costs the same. */
const soonAway = { idleSeconds: 15, naturalBreakMinutes: 1 };
const awayMs = 15_000 + 60_000 + 15_000;

/** All scenarios, measured at the same time. */
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
      await oneInstanceLater(subject);
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
      await oneInstanceLater(subject);
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

/** Whether this version's settings know what the scenario needs. */
export const isAvailable = ({ name }: Scenario): boolean =>
  name !== "outside working hours" || "hours" in defaultSettings;
