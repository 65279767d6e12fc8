import { activeMsAt } from "../../src/core/nudge/outlook.ts";
import type { State } from "../../src/core/nudge/state.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import type { Call, Faults, Flavour } from "../memory/core.ts";
import { type MemoryBrowser, memoryBrowser } from "../memory/memoryBrowser.ts";
import { bundleFor, messages } from "./bundle.ts";
import type { Mark, Span } from "./day.ts";
import type { Doing } from "./oracle.ts";
import { type Answer, attendPage, type Contact } from "./person.ts";

/** How a day is to be played. */
export interface Setup {
  readonly settings?: Partial<Settings>;
  readonly flavour?: Flavour;
  readonly start?: number;
  readonly zone?: string;
  /** The least time between two alarms; Firefox knows none, but a day then costs too much wherever an alarm spins. */
  readonly alarmFloor?: number;
  /** How long the background lives after its last event; 5 ends it between any two, and `Infinity` never. */
  readonly lifespan?: number;
  /** What the person answers, in turn; when they run out every nudge is ignored. */
  readonly answers?: readonly Answer[];
  readonly faults?: Faults;
}

/** Something that left the background: a nudge, a badge, a notification; at a moment of the day in milliseconds. */
export interface Output {
  readonly at: number;
  readonly call: string;
  readonly value: unknown;
}

/** What the product held to be the active time when the person was surely there. */
export interface Sample {
  /** How many seconds of the day had been lived. */
  readonly second: number;
  readonly activeMs: number;
  readonly state: State;
}

/** A day as it was lived and what the product made of it. */
export interface Played {
  readonly lived: Doing[];
  readonly samples: Sample[];
  readonly contacts: Contact[];
  readonly outputs: Output[];
  /** Seconds in which the window in front was in full screen. */
  readonly fullscreen: Set<number>;
  /** Seconds before which the extension was updated or its browser closed: what was on screen comes again. */
  readonly disturbed: number[];
  /** Seconds before which the clock was set back. */
  readonly setBack: number[];
  readonly memory: MemoryBrowser;
}

const shownCalls = new Set([
  ...["action.openPopup", "windows.create", "notifications.create", "notifications.clear"],
  ...["action.setBadgeText", "action.setTitle"],
]);

const backgrounds = await Promise.all([bundleFor("chromium"), bundleFor("firefox")]);
const texts = messages();

/** Plays a day through the real background on the in-memory browser, second for second. */
export async function play(spans: readonly Span[], setup: Setup = {}): Promise<Played> {
  const { flavour = "chromium", lifespan = 30_000 } = setup;
  const settings = { ...defaultSettings, ...setup.settings };
  const lived: Doing[] = [];
  const contacts: Contact[] = [];
  const outputs: Output[] = [];
  const said = new Map<string, string>();
  const queue = [...(setup.answers ?? [])];
  let doing: Doing = "input";
  let begun = 0;

  // The day's own time: what was lived, and how far into the present span.
  const moment = () => lived.length * 1000 + (memory.steady() - begun);
  const watch = ({ name, args, from }: Call) => {
    if (from !== "background" || !shownCalls.has(name)) return;
    const value = name.startsWith("action.set") ? args[0] : (args[0] ?? null);
    const text = JSON.stringify(value);
    // The toolbar is derived anew at every wake: only what changes on it is seen.
    if (name.startsWith("action.set") && said.get(name) === text) return;
    said.set(name, text);
    outputs.push({ at: moment(), call: name, value });
  };
  const memory = memoryBrowser({
    ...{ flavour, lifespan, watch, messages: texts, language: "en" },
    ...{ source: backgrounds[flavour === "chromium" ? 0 : 1] ?? "" },
    alarmFloor: setup.alarmFloor ?? 30_000,
    ...(setup.start === undefined ? {} : { start: setup.start }),
    ...(setup.zone === undefined ? {} : { zone: setup.zone }),
    onPage: page =>
      attendPage(page, {
        memory,
        moment,
        contacts,
        isThere: () => doing === "input",
        next: () => queue.shift() ?? "ignore",
      }),
  });
  memory.storage.local.data.set("settings", settings);
  Object.assign(memory.faults, setup.faults);
  await memory.begin("install");

  const played: Played = {
    lived,
    samples: [],
    contacts,
    outputs,
    fullscreen: new Set(),
    setBack: [],
    disturbed: [],
    memory,
  };
  const sample = () => {
    const state = memory.storage.local.data.get("state") as State | undefined;
    if (state)
      played.samples.push({ second: lived.length, activeMs: activeMsAt(state, memory.now()), state });
  };

  const live = async (span: Span) => {
    if ("mark" in span) return apply(span.mark, played);
    const before = doing;
    doing = span.doing;
    turnTo(span, before, memory);
    await memory.settle();
    begun = memory.steady();
    const ms = span.seconds * 1000;
    if (doing === "suspended") await memory.suspend(ms);
    else if (doing === "jumped") memory.setClock(ms);
    else if (doing === "closed") {
      memory.shutDown();
      await memory.advance(ms);
      await memory.startUp();
    } else await memory.advance(ms);
    const full = memory.windows.all.get(memory.windows.front())?.state === "fullscreen";
    for (let second = 0; second < span.seconds; second++) {
      if (full) played.fullscreen.add(lived.length);
      lived.push(doing);
    }
    begun = memory.steady();
    if (doing === "input") sample();
  };
  try {
    for (const span of spans) await live(span);
  } catch (error) {
    memory.errors.push(error);
  }
  return played;
}

const blind = new Set<Doing>(["suspended", "closed", "jumped"]);

/** What the world sees when the person turns to something else. */
function turnTo(
  { doing, seconds }: { doing: Doing; seconds: number },
  before: Doing,
  memory: MemoryBrowser,
): void {
  const { idle, windows, tabs, pages } = memory;
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

async function apply(mark: Mark, { memory, setBack, disturbed, lived }: Played): Promise<void> {
  const { windows, tabs } = memory;
  const main = [...windows.all.values()].find(({ type }) => type === "normal");
  if (mark === "kill") memory.background.kill();
  if (mark === "update") {
    disturbed.push(lived.length);
    await memory.update();
  }
  if (mark === "tab" && main) tabs.open(main.id);
  if (mark === "back" || mark === "dayBack") {
    memory.setClock(mark === "back" ? -600_000 : -86_400_000);
    setBack.push(lived.length);
  }
  if (mark === "zone") memory.setZone(memory.zone() === "UTC" ? "Pacific/Auckland" : "UTC");
  if (mark === "repeatIdle") memory.idle.repeat();
  if (mark === "loseAlarms") memory.alarms.lose();
  if (mark === "toolbar" && main) memory.action.click();
  if (mark === "fullscreen" && main)
    windows.setState(main.id, main.state === "fullscreen" ? "normal" : "fullscreen");
  await memory.settle();
}
