import { type Day, emptyDay } from "../../../src/core/history/day.ts";
import type { Routine } from "../../../src/core/nudge/state/routineStates.ts";
import { initialState, type State as NudgeState } from "../../../src/core/nudge/state/state.ts";
import { wholeCountInMs } from "../../../src/core/routine/countIn.ts";
import { stretchIds } from "../../../src/core/routine/stretches.ts";
import { type Phase, type Plan, timeline } from "../../../src/core/routine/timeline.ts";
import { minutes } from "../../../src/core/time/time.ts";
import type { State } from "./state.ts";

const at = Date.UTC(2026, 2, 2, 9, 41);
const base = { ...initialState(at), hasDoneRoutine: true };
const clock = { ...base.clock, mode: { isRunning: true, isProvedBySound: false } };

/** A popup with this stored state and a day of two routines. */
const finds = (state: Partial<NudgeState>, activeMinutes = 12, day: Partial<Day> = {}): State => {
  const { date, ...today } = {
    ...emptyDay("2026-03-02"),
    full: 1,
    short: 1,
    movements: 70,
    activeMs: minutes(100),
    timeline: "a470b31r6b6u2b16o18b22r3b9",
    ...day,
  };
  const nudge = { ...base, clock: { ...clock, activeMs: minutes(activeMinutes) }, ...state };
  return { now: at, local: { state: nudge, [`day.${date}`]: today } };
};

const plan = { kind: "full", tempo: "standard", stretches: stretchIds } as const;

/** A routine at that stretch and phase (`side`: the way or the leg); nobody plays it. */
function routineFrom(index: number, phase: Phase, rep = 3, side?: string, isPaused = false): Routine {
  const segment = timeline(plan).find(
    ({ index: i, phase: p, movement }) =>
      i === index &&
      p === phase &&
      (phase === "ready" || movement.rep === rep) &&
      (!side || movement.way === side || movement.leg === side),
  );
  return {
    plan,
    elapsedMs: segment?.from ?? 0,
    done: segment?.done ?? 0,
    is: isPaused ? "paused" : "interrupted",
    touchedAt: at,
  };
}

/** How long a page's clock runs until a routine that is resumed has played for `ms`: it starts late, and counts in first. */
export const playedFor = (ms: number): number => 600 + wholeCountInMs + ms;

/** A popup that finds that routine: it counts in and stands still at the movement's start; a paused one is only offered. */
const routineAt = (...where: Parameters<typeof routineFrom>): State => ({
  ...finds({ routine: routineFrom(...where) }),
  playedMs: where[1] === "ready" ? 0 : playedFor(0),
});

/** The same after the movement has played on for so long. */
const playedOn = (ms: number, ...where: Parameters<typeof routineFrom>): State => ({
  ...routineAt(...where),
  playedMs: playedFor(ms),
});

const dosed: Plan = {
  ...plan,
  doses: { rotateLegs_reps: 8, rotateLegs_stopSeconds: 10, rotateLegs_sets: 3 },
};

/** A routine with a dose of the person's own, at the first such phase of its second set of legs; paused, or `playedMs` later. */
function dosedAt(phase: Phase, playedMs?: number): State {
  const found = timeline(dosed).find(
    each => each.index === 2 && each.phase === phase && each.movement.set?.number === 2,
  );
  const place = { elapsedMs: found?.from ?? 0, done: found?.done ?? 0, touchedAt: at };
  const is = playedMs === undefined ? "paused" : "interrupted";
  const routine: Routine = { plan: dosed, ...place, is };
  return { ...finds({ routine }), ...(playedMs !== undefined && { playedMs }) };
}

/** A person who has never done a routine, and presses Start. */
const firstStart = (rest: State = {}): State => {
  const found = finds({});
  return {
    ...{ ...found, local: { ...found.local, introduction: null } },
    ...{ acts: [{ press: "startRoutine" }], ...rest },
  };
};

const shown = { surface: "popup", at, isShown: true } as const;
const due = { nudge: { is: "asking", on: shown } } as const;

/** Home, nudge, routine: each state as a person meets it. */
export const popupStates = {
  home: {
    firstRun: { now: at },
    counting: finds({}),
    beforeFirstRoutine: finds({ hasDoneRoutine: false }, 12, { full: 0, short: 0, timeline: "a470b31" }),
    sinceMidnight: {
      ...finds({}, 12, { full: 0, short: 0, activeMs: minutes(12) }),
      now: Date.UTC(2026, 2, 2, 0, 12),
    },
    lastMinutes: finds({}, 27.5),
    shortLast: finds({ lastKind: "short" }),
    withoutRoutine: finds({}, 12, { moved: 1, timeline: "a470b31r6b24o18b22r3m1b8" }),
    moved: { ...finds({}), acts: [{ press: "moved" }] },
    oneStretch: { ...finds({ lastKind: "short" }), settings: { excludedStretches: stretchIds.slice(1) } },
    historyOff: { ...finds({}), managed: { historyOff: true } },
    pausedForAWhile: finds({ pause: { until: at + minutes(60) }, hold: "paused" }),
    pausedOpen: finds({ pause: { until: null }, hold: "paused" }),
    pausedWhileDue: finds({ pause: { until: null }, hold: "paused" }, 31),
    pauseMenu: { ...finds({}), acts: [{ press: "pauseMenu" }] },
    outsideHours: {
      ...finds(
        {
          hold: "hours",
          clock: { ...clock, activeMs: minutes(31), mode: { isRunning: false, isProvedBySound: false } },
        },
        31,
      ),
      settings: {
        hours: [0, 1, 2, 3, 4].map(day => (day === 0 ? [{ from: 840, to: 1080 }] : [])).concat([[], []]),
      },
    },
    outsideHoursForDays: {
      ...finds({ hold: "hours" }, 31),
      settings: { hours: [[], [], [], [{ from: 540, to: 1020 }], [], [], []] },
    },
    cannotSave: {
      now: at,
      session: {
        unsaved: {
          since: at - minutes(9),
          shouldWarn: true,
          state: { ...base, clock: { ...clock, activeMs: minutes(12) } },
        },
      },
    },
    waiting: { unanswered: ["storage.local.get"], isHurried: true },
    unread: { refuseAtOnce: ["storage.local.get", "storage.local.set"] },
    silent: { ...finds({}), isDead: true, isHurried: true },
    ownWindow: { ...finds({ pause: { until: at + minutes(60) }, hold: "paused" }), query: "surface=window" },
    deaf: {
      ...finds({}),
      refuse: ["runtime.sendMessage"],
      acts: [{ press: "pauseMenu" }, { press: "pauseOpen" }],
    },
  },
  nudge: {
    due: finds(due, 32),
    opening: finds({ nudge: { is: "asking", on: { ...shown, isShown: false } } }, 32),
    testNudge: finds({ test: shown }, 12),
    committed: {
      ...finds({ ...due, snoozes: 1 }, 36),
      settings: { commitment: true },
      acts: [{ press: "skip" }],
    },
    skipped: { ...finds(due, 32), acts: [{ press: "skip" }] },
    noSnoozeLeft: finds({ ...due, snoozes: 3 }, 47),
    unfinished: finds({ ...due, routine: routineFrom(1, "out", 3, "right", true) }, 34),
    owed: finds({ nudge: { is: "exhausted" }, dismissals: 4 }, 61),
    fullscreen: finds({ hold: "fullscreen" }, 31),
    fullscreenElsewhere: {
      ...finds({ hold: "fullscreenElsewhere" }, 31),
      settings: { fullscreenHold: "any" },
    },
    film: finds({ hold: "audible" }, 34),
    call: finds({ hold: "call" }, 33),
    otherApp: finds({ hold: "otherApp" }, 30),
    snoozed: finds({ nudge: { is: "deferred", until: at + minutes(5), why: "snoozed" }, snoozes: 1 }, 32),
    unanswered: finds(
      { nudge: { is: "deferred", until: at + minutes(4), why: "dismissed" }, dismissals: 1 },
      32,
    ),
    ownWindow: { ...finds(due, 32), query: "surface=window" },
  },
  introduction: {
    withVoice: firstStart(),
    noVoice: firstStart({ voices: "none" }),
    noVoiceNorChimes: firstStart({ voices: "none", settings: { chimes: false } }),
    voiceSought: firstStart({ voices: "foreign" }),
    voiceOff: firstStart({ settings: { voice: false } }),
    ownWindow: firstStart({ query: "surface=window" }),
  },
  routine: {
    getReady: routineAt(0, "ready"),
    otherLeg: routineAt(2, "ready", 1, "left"),
    seatedReady: routineAt(4, "ready"),
    skippedStretches: finds({
      routine: { ...routineFrom(3, "out", 2, "left"), done: 12, perStretch: [5, 3, 0, 3, 0] },
    }),
    paused: routineAt(1, "out", 3, "left", true),
    betweenSets: dosedAt("between", 12_000),
    longStop: dosedAt("out", playedFor(2000 + 3500)),
    standingArch: routineAt(0, "out"),
    rotateRight: { ...playedOn(2600, 1, "out", 3, "right"), settings: { voice: false } },
    rotateLeft: routineAt(1, "out", 2, "left"),
    facing: { ...playedOn(2600, 1, "out", 3, "right"), settings: { mirror: false } },
    fewWords: { ...playedOn(2600, 2, "out", 3, "out"), settings: { fewWords: true } },
    legs: { ...playedOn(1400, 2, "out", 4, "out"), settings: { voice: false } },
    countIn: { ...routineAt(1, "out", 3, "right"), playedMs: 800 },
    sideTurn: playedOn(1200, 3, "out", 5, "right"),
    sideBend: { ...playedOn(3600, 3, "out", 5, "right"), settings: { voice: false } },
    seatedArch: routineAt(4, "out", 1),
    muted: { ...routineAt(1, "out", 3, "right"), acts: [{ press: "mute" }] },
    noVoice: { ...routineAt(0, "out"), voices: "none" },
    noVoiceInLanguage: { ...routineAt(0, "out"), voices: "foreign" },
    noVoiceNorChimes: { ...routineAt(0, "out"), voices: "none", settings: { chimes: false } },
    howTo: { ...routineAt(3, "out", 2, "right"), acts: [{ press: "howTo" }] },
    ownWindow: { ...routineAt(2, "out", 3, "in"), query: "surface=window" },
    elsewhereWindow: {
      ...finds({ routine: { ...routineFrom(1, "out"), is: "playing", page: "window-1" } }),
      otherPage: "popup/popup.html?surface=window",
    },
    elsewherePopup: {
      ...finds({ routine: { ...routineFrom(1, "out"), is: "playing", page: "popup-1" } }),
      query: "surface=window",
    },
    playedOut: playedOn(20_000, 4, "out", 5),
    playedOutUnheard: { ...playedOn(20_000, 4, "out", 5), settings: { voice: false } },
    ended: { ...routineAt(1, "out", 3, "right"), acts: [{ press: "end" }] },
    endedDone: { ...routineAt(3, "out", 3, "right"), acts: [{ press: "end" }] },
    endedWhole: { ...routineAt(4, "out", 5), acts: [{ press: "end" }] },
    endedAtOnce: { ...routineAt(0, "ready"), acts: [{ press: "end" }] },
  },
} satisfies Record<string, Record<string, State>>;
