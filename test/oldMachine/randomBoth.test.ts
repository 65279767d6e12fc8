import { test } from "vitest";
import { emptyDay } from "../../src/core/history/day.ts";
import type { BrowserEvent, Command, NudgeEvent, Surroundings } from "../../src/core/nudge/event.ts";
import { presentations } from "../../src/core/nudge/presentation.ts";
import { initialState, type Surface } from "../../src/core/nudge/state.ts";
import { defaultSettings, nudgeLevels, type Settings } from "../../src/core/settings.ts";
import { localDay } from "../../src/core/time/time.ts";
import { type Both, stepBoth } from "./compare.ts";
import { initialState as oldInitial } from "./core/nudge/state.ts";

/** mulberry32 */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const days = Number(process.env.DAYS ?? 10_000);
test(`${days} random days`, { timeout: 3_600_000 }, () => {
  const start = Date.UTC(2026, 2, 2, 9);
  let steps = 0;
  let opened = 0;
  const seed0 = Number(process.env.SEED ?? 1);
  for (let day = 0; day < days; day++) {
    const r = random(seed0 * 1_000_003 + day);
    const pick = <T>(...all: readonly T[]): T => all[Math.floor(r() * all.length)] as T;
    const some = (): Settings => ({
      ...defaultSettings,
      intervalMinutes: pick(2, 5, 10, 30),
      naturalBreakMinutes: pick(1, 3, 5, 10),
      snoozeMinutes: pick(1, 5, 15),
      idleSeconds: pick(15, 60, 180, 600),
      patienceMinutes: pick(0, 2, 5),
      maxSnoozes: pick(0, 1, 3),
      maxReturns: pick(0, 1, 3),
      nudgeLevel: pick(...nudgeLevels),
      count: pick("browsing", "browsing", "computer"),
      watching: r() < 0.7,
      commitment: r() < 0.2,
      badgeAlways: r() < 0.2,
      hours:
        r() < 0.2
          ? Array.from({ length: 7 }, () => [
              { from: 540, to: 600 },
              { from: 620, to: 1020 },
            ])
          : null,
    });
    let settings = some();
    const today = emptyDay(localDay(start, "UTC"));
    let both: Both = { old: { state: oldInitial(start), today }, now: { state: initialState(start), today } };
    let at = start;
    let around: Surroundings = {
      presence: "active",
      front: true,
      fullscreen: false,
      audible: false,
      quiet: false,
      call: false,
      open: [],
    };
    for (let i = 0; i < 250; i++) {
      at += pick(
        1,
        7,
        100,
        1000,
        5000,
        15_000,
        30_000,
        60_000,
        60_000,
        60_000,
        120_000,
        120_000,
        r() < 0.1 ? 400_000 : 90_000,
        r() < 0.03 && presentations(both.now.state).every(({ isShown }) => isShown) ? -700_000 : 60_000,
      );
      if (r() < 0.35) {
        const open: Surface[] = r() < 0.6 ? [] : [pick("popup", "window")];
        around = {
          presence: pick("active", "active", "active", "idle", r() < 0.2 ? "locked" : "active"),
          front: r() < 0.85,
          fullscreen: r() < 0.08,
          audible: r() < 0.1,
          quiet: r() < 0.3,
          call: r() < 0.05,
          open,
        };
      }
      const surface = pick("popup", "window", "notification") as Surface;
      const page = pick("p", "p", "q");
      const done = Math.floor(r() * 50);
      const events: (Command | BrowserEvent)[] = [
        { what: "taskSwitch" },
        {
          what: "shown",
          surface:
            r() < 0.7
              ? (both.now.state.nudge.is === "asking" && both.now.state.nudge.on.surface) || surface
              : surface,
        },
        { what: "refused", surface },
        { what: "closed", surface, page, ...(r() < 0.5 && { mayHaveExpired: true }) },
        { what: "closed", surface: "notification", page: null, mayHaveExpired: r() < 0.5 },
        { what: "snooze" },
        { what: "skip" },
        { what: "undo" },
        { what: "pause", until: r() < 0.5 ? null : at + 300_000 },
        { what: "resume" },
        { what: "resume" },
        { what: "togglePause" },
        { what: "routineRequested" },
        { what: "startRoutine", kind: pick("full", "short"), page },
        { what: "resumeRoutine", page, elapsedMs: done * 1000, done },
        { what: "reportProgress", page, elapsedMs: done * 1000, done },
        { what: "pauseRoutine", page, elapsedMs: done * 1000, done },
        { what: "endRoutine", elapsedMs: done * 1000, done },
        { what: "testNudge" },
        { what: "startup" },
        { what: "update" },
        { what: "settings" },
      ];
      const what = r() < 0.45 ? ({ what: "wake" } as const) : pick(...events);
      if (what.what === "settings") settings = some();
      const event: NudgeEvent = { ...what, at, timeZone: "UTC", surroundings: around };
      both = stepBoth(both, event, settings, `day ${day} event ${i} ${JSON.stringify(settings)}`);
      steps++;
      if (both.now.state.nudge.is === "asking") opened++;
    }
  }
  console.log(`${days} days, ${steps} steps compared, ${opened} with a nudge asking, seed ${seed0}`);
});
