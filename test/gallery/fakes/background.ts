import { moved, skip } from "../../../src/core/nudge/answers.ts";
import type { Command } from "../../../src/core/nudge/event.ts";
import { parseCommand } from "../../../src/core/nudge/parse/parseCommand.ts";
import { parseDay } from "../../../src/core/nudge/parse/parseDay.ts";
import { parseState } from "../../../src/core/nudge/parse/parseState.ts";
import { endRoutine, startRoutine, undoEnd } from "../../../src/core/nudge/routine.ts";
import type { Model } from "../../../src/core/nudge/state/model.ts";
import { initialState } from "../../../src/core/nudge/state/state.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import type { Scope } from "../../simulatedBrowser/scope.ts";

type Api = typeof chrome;

/** Shows the test nudge that the gallery state put into session storage. */
async function showTest({ storage }: Api): Promise<void> {
  const [{ state }, { testNudge }] = await Promise.all([
    storage.local.get("state"),
    storage.session.get("testNudge"),
  ]);
  if (testNudge)
    await storage.local.set({ state: { ...initialState(0), ...(state ?? {}), test: testNudge } });
}

type Answer = Extract<Command, { what: "endRoutine" | "undoEnd" | "skip" | "moved" }>;

/** The model after an answer. */
function answered(model: Model, command: Answer): Model {
  const now = Date.now();
  if (command.what === "endRoutine") return endRoutine(model, defaultSettings, now, command);
  if (command.what === "undoEnd") return undoEnd(model, command.page, now);
  return (command.what === "skip" ? skip : moved)(model, defaultSettings, now);
}

const answers: readonly string[] = ["endRoutine", "undoEnd", "skip", "moved"] satisfies Answer["what"][];
const isAnswer = (command: Command): command is Answer => answers.includes(command.what);

/** Ends the routine or the break and records it, or takes the end back, as the real background does. */
async function answer({ storage }: Api, command: Answer): Promise<void> {
  const stored = await storage.local.get();
  const key = Object.keys(stored).find(name => name.startsWith("day.")) ?? "";
  const { state } = parseState(stored.state, 0);
  const { day } = parseDay(stored[key], key.slice(4));
  const next = answered({ state, today: day }, command);
  await storage.local.set({ state: next.state, [key]: next.today });
}

/** Starts a routine on the page that asks. */
async function start({ storage }: Api, command: Extract<Command, { what: "startRoutine" }>): Promise<void> {
  const { state } = parseState((await storage.local.get("state")).state, 0);
  const { kind, page } = command;
  await storage.local.set({ state: startRoutine(state, kind, page, defaultSettings, Date.now()) });
}

/** Stores what the options page hands over. */
async function take({ storage }: Api, delivery: object): Promise<void> {
  const days: unknown = Reflect.get(delivery, "days");
  const records = Array.isArray(days)
    ? days.map(day => [`day.${Reflect.get(Object(day), "date")}`, day])
    : [];
  await storage.local.set({
    ...Object(Reflect.get(delivery, "values")),
    ...Object.fromEntries(records),
    inboxDone: Reflect.get(delivery, "id"),
  });
}

/** Deletes the history, or everything. */
async function remove({ storage }: Api, which: unknown): Promise<void> {
  const keys = Object.keys(await storage.local.get());
  await storage.local.remove(keys.filter(key => which === "everything" || key.startsWith("day.")));
}

/**
 * A background for the gallery. It starts the routine, assigns it to the page that asks and ends it, takes the end back, ends a
 * break, stores what is handed over, deletes, and leaves every other state as it is.
 */
export function galleryBackground({ browser }: Scope): void {
  // The scope of a worker instance holds the whole API under this name.
  const api = browser as Api;
  api.runtime.onConnect.addListener(port => port.postMessage("here"));
  api.storage.onChanged.addListener(({ inbox }) => {
    if (inbox?.newValue) void take(api, Object(inbox.newValue));
  });
  api.runtime.onMessage.addListener((message: unknown) => {
    if (Reflect.get(Object(message), "what") === "delete")
      void remove(api, Reflect.get(Object(message), "which"));
    if (Reflect.get(Object(message), "what") === "clearQuarantine")
      void api.storage.local.remove("quarantine");
    const command = parseCommand(message);
    if (command?.what === "testNudge") void showTest(api);
    if (command?.what === "startRoutine") void start(api, command);
    if (command && isAnswer(command)) void answer(api, command);
    if (command?.what !== "resumeRoutine" && command?.what !== "startRoutine") return;
    void api.storage.local.get("state").then(({ state }) => {
      if (typeof state !== "object" || state === null || !("routine" in state) || !state.routine) return;
      const routine = { ...(state.routine as object), is: "playing", page: command.page };
      return api.storage.local.set({ state: { ...state, routine } });
    });
  });
}
