import { presentations } from "../../../src/core/nudge/presentations.ts";
import type { Routine } from "../../../src/core/nudge/state/routineStates.ts";
import type { State } from "../../../src/core/nudge/state/state.ts";
import { movementCount } from "../../../src/core/routine/timeline.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import type { Page } from "../../simulatedBrowser/pages.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";

/** How the person reacts to a nudge on a page. */
export const answers = [
  "ignore",
  "close",
  "snooze",
  "skip",
  "undo",
  "full",
  "short",
  "half",
  "leave",
  "most",
] as const;

export type Answer = (typeof answers)[number];

/** Something that happened between the person and a page; `at` in milliseconds of the played day. */
export type Contact =
  | { readonly at: number; readonly what: "shown"; readonly page: string; readonly nudge: boolean }
  | {
      readonly at: number;
      readonly what: "closed";
      readonly page: string;
      /** A nudge was asking on the page, and the person had not answered. */
      readonly unanswered: boolean;
      /** The person closed it. */
      readonly byHand: boolean;
    }
  | {
      readonly at: number;
      readonly what: "snooze" | "skip" | "undo" | "startRoutine" | "reportProgress" | "done" | "partial";
    };

/** How long the person reads a nudge before answering, and how long a routine takes in this simulation. */
const readMs = 10_000;
const routineMs = 90_000;

type Person = {
  readonly browser: SimulatedBrowser;
  readonly elapsedMs: () => number;
  readonly isThere: () => boolean;
  readonly contacts: Contact[];
  readonly next: () => Answer;
  /** How often the background has died at an API call. */
  readonly crashes: () => number;
};

/** The state that a page sees: the unsaved one in the session's memory is newer than the stored one. */
function stateOf({ storage: { local, session } }: SimulatedBrowser): State | undefined {
  const unsaved = session.data.get("unsaved") as { readonly state: State } | undefined;
  return unsaved?.state ?? (local.data.get("state") as State | undefined);
}

const asks = (state: State | undefined) => state !== undefined && presentations(state).length > 0;

/** The part of the state by which a page can tell that its answer arrived. */
const visibleIn = (state: State | undefined) =>
  JSON.stringify([state?.nudge.is, state?.snoozes, state?.routine, state?.skipped]);

/** One movement more than half of the routine. */
const mostOf = ({ plan }: Routine): number => Math.floor(movementCount(plan) / 2) + 1;

/** Does what the popup page does, and what the person in front of it does. */
export function actOnPage(page: Page, person: Person): void {
  const { browser, contacts, elapsedMs } = person;
  const { runtime, storage } = page.browser;
  const surface = page.url.includes("surface=window") ? "window" : "popup";
  const name = `p${contacts.length}`;
  let nudge = asks(stateOf(browser));
  let answered = false;
  let byHand = false;
  // The real page waits half a second before it reconnects. The background would then miss what the person does in that half
  // second until its next heartbeat.
  const connect = () => runtime.connect({ name: `${surface}:${name}` }).onDisconnect.addListener(connect);
  const send = (
    what: "snooze" | "skip" | "undo" | "startRoutine" | "reportProgress" | "done" | "partial",
    command: object,
  ) => {
    answered = true;
    contacts.push({ at: elapsedMs(), what });
    // Every answer is a click. Only progress and the end of a routine are reported without one.
    if (what !== "done" && what !== "reportProgress") browser.idle.input();
    const deliver = () => void runtime.sendMessage(command).catch(() => {});
    const [crashed, before] = [person.crashes(), visibleIn(stateOf(browser))];
    deliver();
    // A background that died at this very message did not handle it: send it again.
    later(500, () => person.crashes() > crashed && visibleIn(stateOf(browser)) === before && deliver());
  };
  const later = (ms: number, run: () => void) => browser.after(ms, () => page.alive() && run());

  const recordShown = () => contacts.push({ at: elapsedMs(), what: "shown", page: name, nudge });
  recordShown();
  page.onClose(() =>
    contacts.push({
      at: elapsedMs(),
      what: "closed",
      page: name,
      unanswered: nudge && !answered && asks(stateOf(browser)),
      byHand,
    }),
  );
  connect();
  // The page of a nudge that has become needless closes itself.
  storage.onChanged.addListener(() => {
    const state = stateOf(browser);
    if (nudge && !answered && !asks(state) && !state?.routine) page.close();
    // A popup that the person opened begins to ask.
    if (nudge || answered || state?.routine || !asks(state)) return;
    nudge = true;
    recordShown();
    later(readMs, respond);
  });

  const closeByHand = () => {
    browser.idle.input();
    byHand = true;
    page.close();
  };
  const play = (kind: "full" | "short", part: number) => {
    send("startRoutine", { what: "startRoutine", kind, page: name });
    later(routineMs, () => {
      const run = stateOf(browser)?.routine;
      const all = run ? movementCount(run.plan) : 0;
      const done = Math.floor(all * part);
      send(done * 2 >= all ? "done" : "partial", { what: "endRoutine", elapsedMs: routineMs, done });
      later(1000, page.close);
    });
  };
  const answer: Record<Answer, () => void> = {
    ignore: () => {},
    close: closeByHand,
    snooze: () => {
      // After the last allowed snooze the page has no such button.
      if ((stateOf(browser)?.snoozes ?? 0) < defaultSettings.maxSnoozes) send("snooze", { what: "snooze" });
      later(1000, page.close);
    },
    skip: () => {
      send("skip", { what: "skip" });
      later(1000, page.close);
    },
    undo: () => {
      send("skip", { what: "skip" });
      later(5000, () => send("undo", { what: "undo" }));
      later(6000, page.close);
    },
    full: () => play("full", 1),
    short: () => play("short", 1),
    half: () => play("full", 0.3),
    leave: () => {
      play("full", 1);
      later(20_000, closeByHand);
    },
    most: () => {
      play("full", 1);
      later(15_000, () => {
        const run = stateOf(browser)?.routine;
        if (run)
          send("reportProgress", {
            what: "reportProgress",
            page: name,
            elapsedMs: 15_000,
            done: mostOf(run),
          });
      });
      later(20_000, closeByHand);
    },
  };
  // A person who is away answers after coming back.
  const respond = () => {
    if (!asks(stateOf(browser))) return;
    if (person.isThere()) answer[person.next()]();
    else later(readMs, respond);
  };
  if (nudge) later(readMs, respond);
}
