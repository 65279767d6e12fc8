import { expect, test } from "vitest";
import { emptyDay } from "../../../src/core/history/day.ts";
import type { BrowserEvent, Command, NudgeEvent, Surroundings } from "../../../src/core/nudge/event.ts";
import { intervalMs, isDue } from "../../../src/core/nudge/rules.ts";
import type { Model } from "../../../src/core/nudge/state/model.ts";
import { initialState } from "../../../src/core/nudge/state/state.ts";
import { type Effect, step } from "../../../src/core/nudge/step.ts";
import { outlook } from "../../../src/core/outlook/outlook.ts";
import { defaultSettings, type Settings } from "../../../src/core/settings.ts";
import { localDay } from "../../../src/core/time/time.ts";
import { timeLimit, walkDepth } from "../depth.ts";

const settings: Settings = {
  ...defaultSettings,
  intervalMinutes: 2,
  naturalBreakMinutes: 3,
  snoozeMinutes: 1,
};
const start = Date.UTC(2026, 2, 2, 9);
const timeZone = "UTC";

const there: Surroundings = {
  ...{ presence: "active", front: true, fullscreen: false, fullscreenElsewhere: false, audible: false },
  ...{ quiet: false, call: false, open: [] },
};

/** A letter of the alphabet: how much time passes, which event comes then, and in which surroundings. */
type Letter = {
  readonly after: number;
  readonly what: Command | BrowserEvent;
  readonly surroundings?: Partial<Surroundings>;
};

const wake: BrowserEvent = { what: "wake" };

/** Only whole minutes and zero, so that different paths lead to the same states. */
const alphabet: Readonly<Record<string, Letter>> = {
  minute: { after: 60_000, what: wake },
  idle: { after: 60_000, what: wake, surroundings: { presence: "idle" } },
  quiet: { after: 0, what: wake, surroundings: { quiet: true } },
  taskSwitch: { after: 0, what: { what: "taskSwitch" } },
  gone: { after: 600_000, what: wake },
  otherApp: { after: 0, what: wake, surroundings: { front: false } },
  shown: { after: 0, what: { what: "shown", surface: "popup" }, surroundings: { open: ["popup"] } },
  refused: { after: 0, what: { what: "refused", surface: "popup" } },
  closed: { after: 0, what: { what: "closed", surface: "popup", page: "p" } },
  start: {
    after: 0,
    what: { what: "startRoutine", kind: "short", page: "p" },
    surroundings: { open: ["popup"] },
  },
  end: {
    after: 60_000,
    what: { what: "endRoutine", elapsedMs: 60_000, done: 20 },
    surroundings: { open: ["popup"] },
  },
  snooze: { after: 0, what: { what: "snooze" } },
  skip: { after: 0, what: { what: "skip" } },
  undo: { after: 0, what: { what: "undo" } },
  pause: { after: 0, what: { what: "pause", until: null } },
  resume: { after: 0, what: { what: "resume" } },
};

/** The usual letters and rarer ones, for a shallower walk. */
const wholeAlphabet: Readonly<Record<string, Letter>> = {
  ...alphabet,
  moved: { after: 0, what: { what: "moved" } },
  second: { after: 1_000, what: wake },
  locked: { after: 30_000, what: wake, surroundings: { presence: "locked" } },
  call: { after: 10_000, what: wake, surroundings: { call: true } },
  testNudge: { after: 0, what: { what: "testNudge" } },
  answers: { after: 0, what: { what: "answersRequested" } },
  fullscreen: { after: 10_000, what: wake, surroundings: { fullscreen: true } },
  startup: { after: 20_000, what: { what: "startup" } },
  clockBack: { after: -600_000, what: wake },
};

type Node = { readonly model: Model; readonly at: number };

/**
 * Two states are the same if they differ only by a shift in time: instants are taken relative to now. Nothing but the record of
 * the day follows from the sitting.
 */
const keyOf = ({ model, at }: Node): string =>
  JSON.stringify({ ...model.state, sittingBeforeMs: 0 }).replace(/\d{13}(\.\d+)?/g, instant =>
    String(Number(instant) - at),
  );

/** The rules for every state, whatever happened before; yields each broken one. */
function* brokenRules(
  before: Node,
  after: Node,
  effects: readonly Effect[],
  event: NudgeEvent,
): Generator<string> {
  const { clock, snoozes, dismissals, nudge, pause, routine } = after.model.state;
  const numbers = [clock.activeMs, clock.accountedUntil, after.model.today.activeMs];
  if (numbers.some(value => !Number.isFinite(value))) yield "a number that is not finite";
  if (clock.activeMs < 0) yield "active time below zero";
  // An undone skip restores the active time before it.
  const most =
    Math.max(0, event.at - before.at) +
    (event.what === "undo" ? (before.model.state.skipped?.activeMs ?? 0) : 0);
  const pending = before.model.state.clock.gap?.pendingMs ?? 0;
  if (clock.activeMs > before.model.state.clock.activeMs + most + pending) yield "more active time than time";
  if (snoozes > settings.maxSnoozes || snoozes < 0) yield "too many snoozes";
  if (dismissals > settings.maxReturns + 1 || dismissals < 0) yield "too many dismissals";
  // What the person asks to see may come at any time.
  const isAskedFor = event.what === "testNudge" || event.what === "answersRequested";
  const asked = after.model.state.test !== null || isAskedFor;
  const opens = asked ? [] : effects.filter(({ do: what }) => what === "open");
  if (opens.length > 1) yield "two surfaces at once";
  if (opens.length > 0 && (pause || routine?.is === "playing" || clock.gap))
    yield "nudged while paused, in a routine or away";
  if (opens.length > 0 && event.surroundings.fullscreen) yield "nudged in full screen";
  if (opens.length > 0 && !event.surroundings.front) yield "nudged behind another application";
  if (opens.length > 0 && nudge.is !== "asking" && nudge.is !== "waiting")
    yield "a surface opens, and the state does not wait for it";
  const owes = clock.activeMs >= intervalMs(settings) || before.model.state.nudge.is !== "idle";
  if (opens.length > 0 && !owes) yield "nudged without a due break";
  const paused = before.model.state.pause;
  if (paused?.until === null && !pause && event.what !== "resume") yield "a pause without an end is over";
  const rested = after.model.today.naturalBreaks > before.model.today.naturalBreaks;
  // The gap may have begun before the break was due, so until the person has been told, only a break without an open gap is
  // certainly due.
  const then = before.model.state;
  const isReached = then.clock.gap === null && then.clock.activeMs >= intervalMs(settings);
  const isTold = then.nudge.is !== "idle" && then.clock.dueIntervalMs >= intervalMs(settings);
  const isOwed = isReached || isTold;
  const isSettled = rested || ["skip", "moved", "endRoutine"].includes(event.what);
  if (isOwed && !isSettled && !isDue(after.model.state, settings)) yield "a due break is forgotten";
  const isAnew = rested && event.what !== "testNudge";
  if (isAnew && (nudge.is !== "idle" || snoozes > 0 || dismissals > 0))
    yield "still nudged after a natural break";
  const [was, is] = [before.model.today, after.model.today];
  const startsAgain = is.skipped > was.skipped || is.moved > was.moved;
  if (startsAgain && (clock.activeMs > 0 || nudge.is !== "idle" || snoozes > 0 || dismissals > 0))
    yield "still nudged after a skip or a break without the routine";
}

/** Whether the alarm of a state would wake the background at once, and so for ever. */
function wakesAtOnce({ model, at }: Node): boolean {
  const { alarmAt } = outlook(model.state, settings, at, timeZone);
  return alarmAt !== null && alarmAt <= at;
}

/**
 * Walks every sequence of `depth` events and visits each state once. Returns the broken rules, each with the first path to it.
 */
function walk(letters: Readonly<Record<string, Letter>>, depth: number): Record<string, string> {
  const first: Node = {
    model: { state: initialState(start), today: emptyDay(localDay(start, timeZone)) },
    at: start,
  };
  let frontier: { node: Node; path: string }[] = [{ node: first, path: "" }];
  const seen = new Set([keyOf(first)]);
  const found = new Map<string, string>();
  let steps = 0;
  for (let level = 0; level < depth; level++) {
    const next: typeof frontier = [];
    for (const { node, path } of frontier) {
      for (const [name, { after, what, surroundings }] of Object.entries(letters)) {
        const at = node.at + after;
        const event: NudgeEvent = { ...what, at, timeZone, surroundings: { ...there, ...surroundings } };
        const { model, effects } = step(node.model, event, settings);
        const reached: Node = { model, at };
        steps++;
        for (const problem of brokenRules(node, reached, effects, event))
          if (!found.has(problem)) found.set(problem, `${path} ${name}`.trim());
        const key = keyOf(reached);
        if (seen.has(key)) continue;
        seen.add(key);
        const problem = "an alarm that fires at once, for ever";
        if (wakesAtOnce(reached) && !found.has(problem)) found.set(problem, `${path} ${name}`.trim());
        next.push({ node: reached, path: `${path} ${name}` });
      }
    }
    frontier = next;
  }
  console.log(
    `walk: ${seen.size} states, ${steps} steps, ${depth} events deep, ${Object.keys(letters).length} kinds`,
  );
  return Object.fromEntries(found);
}

const { usual, rarer } = walkDepth;

test(
  `every sequence of ${usual} usual events leaves a state that keeps the rules`,
  { timeout: timeLimit },
  () => expect(walk(alphabet, usual)).toEqual({}),
);

test(
  `every sequence of ${rarer} events, rare ones among them, leaves such a state`,
  { timeout: timeLimit },
  () => expect(walk(wholeAlphabet, rarer)).toEqual({}),
);
