import { expect, test } from "vitest";
import { emptyDay } from "../../src/core/history/day.ts";
import type { BrowserEvent, Command, NudgeEvent, Surroundings } from "../../src/core/nudge/event.ts";
import { initialState } from "../../src/core/nudge/state.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { localDay } from "../../src/core/time/time.ts";
import { type Both, stepBoth } from "./compare.ts";
import { initialState as oldInitial } from "./core/nudge/state.ts";

const settings: Settings = {
  ...defaultSettings,
  intervalMinutes: 2,
  naturalBreakMinutes: 3,
  snoozeMinutes: 1,
};
const start = Date.UTC(2026, 2, 2, 9);
const there: Surroundings = {
  ...{ presence: "active", front: true, fullscreen: false, audible: false },
  ...{ quiet: false, call: false, open: [] },
};
type Letter = { after: number; what: Command | BrowserEvent; around?: Partial<Surroundings> };
const look: BrowserEvent = { what: "wake" };
const alphabet: Record<string, Letter> = {
  minute: { after: 60_000, what: look },
  idle: { after: 60_000, what: look, around: { presence: "idle" } },
  quiet: { after: 0, what: look, around: { quiet: true } },
  moment: { after: 0, what: { what: "taskSwitch" } },
  gone: { after: 600_000, what: look },
  otherApp: { after: 0, what: look, around: { front: false } },
  shown: { after: 0, what: { what: "shown", surface: "popup" }, around: { open: ["popup"] } },
  refused: { after: 0, what: { what: "refused", surface: "popup" } },
  closed: { after: 0, what: { what: "closed", surface: "popup", page: "p" } },
  start: { after: 0, what: { what: "startRoutine", kind: "short", page: "p" }, around: { open: ["popup"] } },
  end: {
    after: 60_000,
    what: { what: "endRoutine", elapsedMs: 60_000, done: 20 },
    around: { open: ["popup"] },
  },
  snooze: { after: 0, what: { what: "snooze" } },
  skip: { after: 0, what: { what: "skip" } },
  undo: { after: 0, what: { what: "undo" } },
  pause: { after: 0, what: { what: "pause", until: null } },
  resume: { after: 0, what: { what: "resume" } },
};
const rarer: Record<string, Letter> = {
  ...alphabet,
  second: { after: 1_000, what: look },
  ten: { after: 10_000, what: look, around: { open: ["popup"] } },
  locked: { after: 30_000, what: look, around: { presence: "locked" } },
  call: { after: 10_000, what: look, around: { call: true } },
  testNudge: { after: 0, what: { what: "testNudge" } },
  fullscreen: { after: 10_000, what: look, around: { fullscreen: true } },
  startup: { after: 20_000, what: { what: "startup" } },
  update: { after: 1_000, what: { what: "update" } },
  back: { after: -600_000, what: look },
  requested: { after: 0, what: { what: "routineRequested" } },
  notified: { after: 100, what: { what: "shown", surface: "notification" } },
  notifiedFailed: { after: 100, what: { what: "refused", surface: "notification" } },
  expired: {
    after: 5_000,
    what: { what: "closed", surface: "notification", page: null, mayHaveExpired: true },
  },
  notificationClosed: { after: 500, what: { what: "closed", surface: "notification", page: null } },
  windowShown: { after: 100, what: { what: "shown", surface: "window" }, around: { open: ["window"] } },
  windowRefused: { after: 100, what: { what: "refused", surface: "window" } },
  reach: {
    after: 10_000,
    what: { what: "reportProgress", page: "p", elapsedMs: 20_000, done: 12 },
    around: { open: ["popup"] },
  },
  halt: {
    after: 5_000,
    what: { what: "pauseRoutine", page: "p", elapsedMs: 15_000, done: 3 },
    around: { open: ["popup"] },
  },
  play: {
    after: 0,
    what: { what: "resumeRoutine", page: "q", elapsedMs: 15_000, done: 3 },
    around: { open: ["window"] },
  },
  film: { after: 60_000, what: look, around: { audible: true } },
};
const begun = <T extends { clock: object }>(state: T, activeMs: number): T =>
  activeMs === 0
    ? state
    : { ...state, clock: { ...state.clock, activeMs, mode: { isRunning: true, isProvedBySound: false } } };
const keyOf = (both: Both, at: number) =>
  JSON.stringify(both.now.state).replace(/\d{13}(\.\d+)?/g, instant => String(Number(instant) - at));

function walk(letters: Record<string, Letter>, depth: number, settings: Settings, activeMs = 0) {
  const today = emptyDay(localDay(start, "UTC"));
  const first = {
    both: {
      old: { state: begun(oldInitial(start), activeMs), today },
      now: { state: begun(initialState(start), activeMs), today },
    } as Both,
    at: start,
    path: "",
  };
  let frontier = [first];
  const seen = new Set([keyOf(first.both, start)]);
  let steps = 0;
  const edges = new Map<string, string>();
  for (let level = 0; level < depth; level++) {
    const next: typeof frontier = [];
    for (const { both, at: before, path } of frontier)
      for (const [name, { after, what, around }] of Object.entries(letters)) {
        const at = before + after;
        const event: NudgeEvent = { ...what, at, timeZone: "UTC", surroundings: { ...there, ...around } };
        const reached = stepBoth(both, event, settings, `${path} ${name}`);
        steps++;
        const edge = `${both.now.state.nudge.is} -> ${reached.now.state.nudge.is}`;
        if (!edges.has(edge)) edges.set(edge, `${path} ${name}`);
        const key = keyOf(reached, at);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ both: reached, at, path: `${path} ${name}` });
      }
    frontier = next;
  }
  console.log(
    `${seen.size} states, ${steps} steps compared, ${depth} deep, ${Object.keys(letters).length} kinds`,
  );
  console.log(
    [...edges]
      .sort()
      .map(([e, p]) => `${e}  by ${p}`)
      .join("\n"),
  );
}
const depth = Number(process.env.DEPTH ?? 5);
const base = { ...settings };
test("16 kinds", { timeout: 3_600_000 }, () => walk(alphabet, depth, base));
test.each<[string, Partial<Settings>]>([
  ["popup", {}],
  ["now", { nudgeLevel: "now" }],
  ["notification", { nudgeLevel: "notification" }],
  ["badge", { nudgeLevel: "badge" }],
  ["computer", { count: "computer", maxReturns: 0 }],
])("all kinds: %s", { timeout: 3_600_000 }, (_, change) =>
  walk(rarer, Math.max(3, depth - 3), { ...base, ...change }, 60_000),
);
expect;
