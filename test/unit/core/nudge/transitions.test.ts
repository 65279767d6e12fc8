import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import type { BrowserEvent, Command, NudgeEvent, Surroundings } from "../../../../src/core/nudge/event.ts";
import type { Model } from "../../../../src/core/nudge/state/model.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { step } from "../../../../src/core/nudge/step.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { present } from "./person.ts";

const begin = Date.UTC(2026, 2, 2, 9);

interface Kind {
  readonly after?: number;
  readonly what?: Command | BrowserEvent;
  readonly seen?: Partial<Surroundings>;
}

const popup = { open: ["popup"] } as const;
const report = { page: "p", elapsedMs: 20_000 };

/** The kinds of events: after how long, what happens, and what differs in the surroundings. */
const kinds = {
  wake: {},
  second: { after: seconds(1), seen: popup },
  timeOut: { after: seconds(10), seen: popup },
  minute: { after: minutes(1) },
  fullscreen: { after: seconds(5), seen: { fullscreen: true } },
  otherApp: { seen: { front: false } },
  naturalBreak: { after: minutes(4) },
  quiet: { seen: { quiet: true } },
  taskSwitch: { what: { what: "taskSwitch" } },
  shown: { what: { what: "shown", surface: "popup" }, seen: popup },
  refused: { what: { what: "refused", surface: "popup" } },
  closed: { what: { what: "closed", surface: "popup", page: "p" } },
  noticeShown: { what: { what: "shown", surface: "notification" } },
  noticeRefused: { what: { what: "refused", surface: "notification" } },
  noticeClosed: { what: { what: "closed", surface: "notification", page: null } },
  noticeExpired: {
    after: seconds(5),
    what: { what: "closed", surface: "notification", page: null, mayHaveExpired: true },
  },
  snooze: { what: { what: "snooze" } },
  skip: { what: { what: "skip" } },
  moved: { what: { what: "moved" } },
  undo: { what: { what: "undo" } },
  togglePause: { what: { what: "togglePause" } },
  requested: { what: { what: "routineRequested" } },
  answers: { what: { what: "answersRequested" } },
  start: { what: { what: "startRoutine", kind: "short", page: "p" }, seen: popup },
  half: { what: { what: "reportProgress", ...report, done: 10 }, seen: popup },
  hold: { what: { what: "pauseRoutine", ...report, done: 1 }, seen: popup },
  end: { what: { what: "endRoutine", elapsedMs: 5_000, done: 1 }, seen: popup },
  goOn: { what: { what: "undoEnd", page: "p" }, seen: popup },
  testNudge: { what: { what: "testNudge" } },
  startup: { after: seconds(5), what: { what: "startup" } },
  update: { what: { what: "update" } },
} as const satisfies Record<string, Kind>;

type KindName = keyof typeof kinds;

const settings = (change: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  ...{ intervalMinutes: 2, naturalBreakMinutes: 3, snoozeMinutes: 1, patienceMinutes: 1 },
  ...change,
});

interface Node {
  readonly model: Model;
  readonly at: number;
  readonly path: string;
}

/** A model one minute before the break is due. */
function root(): Node {
  const state = initialState(begin);
  const clock = { ...state.clock, activeMs: minutes(1), mode: { isRunning: true, isProvedBySound: false } };
  return { model: { state: { ...state, clock }, today: emptyDay("2026-03-02") }, at: begin, path: "" };
}

function follow(from: Node, name: string, kind: Kind, chosen: Settings): Node {
  const { after = 0, what = { what: "wake" }, seen } = kind;
  const at = from.at + after;
  const event: NudgeEvent = { ...what, at, timeZone: "UTC", surroundings: { ...present, ...seen } };
  return { model: step(from.model, event, chosen).model, at, path: `${from.path} ${name}` };
}

/** The two machines of the tables in state.ts. No form of one is a form of the other. */
const formsOf = ({ model: { state } }: Node) => [state.nudge.is, state.routine?.is ?? "none"] as const;

/** The edge that each machine takes from one node to the next. */
const edgesOf = (from: Node, to: Node): readonly string[] => {
  const after = formsOf(to);
  return formsOf(from).map((form, i) => `${form} → ${after[i]}`);
};

interface Edge {
  readonly by: readonly KindName[];
  readonly chosen?: Partial<Settings>;
}

const exhausted = { nudgeLevel: "now", maxReturns: 0 } as const;
const noPatience = { patienceMinutes: 0, maxReturns: 0 };

/** The table at `Playback` in state.ts. */
const routineEdges: Readonly<Record<string, Edge>> = {
  "none → none": { by: ["wake"] },
  "none → playing": { by: ["start", "end", "goOn"] },
  "playing → playing": { by: ["start", "half"] },
  "playing → interrupted": { by: ["start", "closed"] },
  "playing → paused": { by: ["start", "hold"] },
  "playing → none": { by: ["start", "end"] },
  "interrupted → interrupted": { by: ["start", "closed", "wake"] },
  "interrupted → playing": { by: ["start", "closed", "start"] },
  "interrupted → paused": { by: ["start", "closed", "startup"] },
  "interrupted → none": { by: ["start", "closed", "end"] },
  "paused → paused": { by: ["start", "hold", "hold"] },
  "paused → playing": { by: ["start", "hold", "start"] },
  "paused → none": { by: ["start", "hold", "end"] },
};

/** The tables in state.ts: every edge, and a sequence of events that takes it, a shortest one of the nudge. */
const edges: Readonly<Record<string, Edge>> = {
  ...routineEdges,
  "idle → idle": { by: ["wake"] },
  "idle → waiting": { by: ["minute"] },
  "idle → asking": { by: ["minute"], chosen: { nudgeLevel: "now" } },
  "idle → deferred": { by: ["minute", "togglePause", "snooze"] },
  "waiting → waiting": { by: ["minute", "minute"] },
  "waiting → asking": { by: ["minute", "taskSwitch"] },
  "waiting → deferred": { by: ["minute", "snooze"] },
  "waiting → exhausted": { by: ["minute", "noticeShown", "noticeClosed"], chosen: noPatience },
  "waiting → idle": { by: ["minute", "fullscreen"] },
  "asking → asking": { by: ["minute", "taskSwitch", "shown"] },
  "asking → waiting": { by: ["minute", "taskSwitch", "minute"] },
  "asking → deferred": { by: ["minute", "taskSwitch", "snooze"] },
  "asking → exhausted": { by: ["minute", "shown", "second", "closed"], chosen: exhausted },
  "asking → idle": { by: ["minute", "taskSwitch", "skip"] },
  "deferred → waiting": { by: ["minute", "snooze", "minute"] },
  "deferred → asking": { by: ["minute", "snooze", "minute"], chosen: { nudgeLevel: "now" } },
  "deferred → deferred": { by: ["minute", "snooze", "requested"] },
  "deferred → idle": { by: ["minute", "snooze", "start"] },
  "exhausted → asking": { by: ["minute", "shown", "second", "closed", "testNudge"], chosen: exhausted },
  "exhausted → deferred": { by: ["minute", "shown", "second", "closed", "snooze"], chosen: exhausted },
  "exhausted → exhausted": { by: ["minute", "shown", "second", "closed", "minute"], chosen: exhausted },
  "exhausted → idle": { by: ["minute", "shown", "second", "closed", "naturalBreak"], chosen: exhausted },
};

/** Two nodes with the same state behave alike; only the time between instants matters. */
const keyOf = ({ model, at }: Node) =>
  JSON.stringify(model.state).replace(/\d{13}/g, instant => String(Number(instant) - at));

/** Every edge that the sequences of up to `depth` events take, with the first sequence that takes it. */
function edgesWithin(depth: number, chosen: Settings): Map<string, string> {
  const found = new Map<string, string>();
  let frontier = [root()];
  const seen = new Set(frontier.map(keyOf));
  for (let level = 0; level < depth; level++) {
    const next: Node[] = [];
    for (const node of frontier)
      for (const [name, kind] of Object.entries(kinds)) {
        const reached = follow(node, name, kind, chosen);
        for (const edge of edgesOf(node, reached)) if (!found.has(edge)) found.set(edge, reached.path.trim());
        const key = keyOf(reached);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(reached);
      }
    frontier = next;
  }
  return found;
}

describe("an edge of the table", () => {
  it.each(Object.entries(edges))("%s", (edge, { by, chosen }) => {
    const go = (from: Node, name: KindName) => follow(from, name, kinds[name], settings(chosen));
    const before = by.slice(0, -1).reduce(go, root());
    const after = by.slice(-1).reduce(go, before);
    expect(edgesOf(before, after)).toContain(edge);
  });
});

describe("an edge outside the table", () => {
  it.each<[number, Partial<Settings>]>([
    [4, {}],
    [3, { nudgeLevel: "now", maxReturns: 0 }],
    [3, { nudgeLevel: "notification" }],
    [3, { nudgeLevel: "badge" }],
    [3, { patienceMinutes: 0, maxReturns: 0 }],
    [3, { patienceMinutes: 0, count: "computer" }],
  ])("is taken by no sequence of %i events (%j)", (depth, change) => {
    const outside = [...edgesWithin(depth, settings(change))].filter(([edge]) => !(edge in edges));
    expect(outside).toEqual([]);
  });
});
