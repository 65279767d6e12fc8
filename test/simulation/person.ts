import type { Routine, State } from "../../src/core/nudge/state.ts";
import { movementCount } from "../../src/core/routine/timeline.ts";
import { defaultSettings } from "../../src/core/settings.ts";
import type { Page } from "../simulatedBrowser/pages.ts";
import type { MemoryBrowser } from "../simulatedBrowser/simulatedBrowser.ts";

/** What the person does about a nudge that came on screen. */
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

/** What happened between the person and a page. Moments are in milliseconds of the day as it was lived. */
export type Contact =
  | { readonly at: number; readonly what: "shown"; readonly page: string; readonly nudge: boolean }
  | {
      readonly at: number;
      readonly what: "closed";
      readonly page: string;
      /** It was a nudge, still asking, and nobody had said anything. */
      readonly unanswered: boolean;
      /** The person's hand closed it. */
      readonly byHand: boolean;
    }
  | {
      readonly at: number;
      readonly what: "snooze" | "skip" | "undo" | "startRoutine" | "reportProgress" | "done" | "partial";
    };

/** How long somebody looks at a nudge before answering, and how long a routine takes here. */
const lookMs = 10_000;
const routineMs = 90_000;

type Life = {
  readonly memory: MemoryBrowser;
  readonly moment: () => number;
  readonly isThere: () => boolean;
  readonly contacts: Contact[];
  readonly next: () => Answer;
  /** How often the background has died in the middle of something. */
  readonly crashes: () => number;
};

/** The state as the page sees it: what the disk would not take is newer. */
function stateOf({ storage: { local, session } }: MemoryBrowser): State | undefined {
  const unsaved = session.data.get("unsaved") as { readonly state: State } | undefined;
  return unsaved?.state ?? (local.data.get("state") as State | undefined);
}

const asks = (state: State | undefined) => state?.nudge.is === "opening" || state?.nudge.is === "shown";

/** What a page sees of an answer that was heard. */
const seen = (state: State | undefined) =>
  JSON.stringify([state?.nudge.is, state?.snoozes, state?.routine, state?.skipped]);

/** One movement more than half of them. */
const mostOf = ({ plan }: Routine): number => Math.floor(movementCount(plan) / 2) + 1;

/** Behaves as the popup page does, with a person in front of it who answers. */
export function attendPage(page: Page, life: Life): void {
  const { memory, contacts, moment } = life;
  const { runtime, storage } = page.browser;
  const surface = page.url.includes("surface=window") ? "window" : "popup";
  const name = `p${contacts.length}`;
  let nudge = asks(stateOf(memory));
  let answered = false;
  let byHand = false;
  // The real page waits half a second; what the person does in just that time is then unheard until the next heartbeat.
  const announce = () => runtime.connect({ name: `${surface}:${name}` }).onDisconnect.addListener(announce);
  const say = (
    what: "snooze" | "skip" | "undo" | "startRoutine" | "reportProgress" | "done" | "partial",
    command: object,
  ) => {
    answered = true;
    contacts.push({ at: moment(), what });
    // Every answer is a click; only what a routine reaches, and its end, comes by itself.
    if (what !== "done" && what !== "reportProgress") memory.idle.input();
    const send = () => void runtime.sendMessage(command).catch(() => {});
    const [crashed, before] = [life.crashes(), seen(stateOf(memory))];
    send();
    // What a background did not hear because it died just then is said again.
    later(500, () => life.crashes() > crashed && seen(stateOf(memory)) === before && send());
  };
  const later = (ms: number, run: () => void) => memory.after(ms, () => page.alive() && run());

  const note = () => contacts.push({ at: moment(), what: "shown", page: name, nudge });
  note();
  page.onClose(() =>
    contacts.push({
      at: moment(),
      what: "closed",
      page: name,
      unanswered: nudge && !answered && asks(stateOf(memory)),
      byHand,
    }),
  );
  announce();
  // A nudge that became needless elsewhere goes by itself, as it came.
  storage.onChanged.addListener(() => {
    const state = stateOf(memory);
    if (nudge && !answered && !asks(state) && !state?.routine) page.close();
    // A popup that was opened by hand begins to ask.
    if (nudge || answered || state?.routine || !asks(state)) return;
    nudge = true;
    note();
    later(lookMs, look);
  });

  const closeByHand = () => {
    memory.idle.input();
    byHand = true;
    page.close();
  };
  const play = (kind: "full" | "short", part: number) => {
    say("startRoutine", { what: "startRoutine", kind, page: name });
    later(routineMs, () => {
      const run = stateOf(memory)?.routine;
      const all = run ? movementCount(run.plan) : 0;
      const done = Math.floor(all * part);
      say(done * 2 >= all ? "done" : "partial", { what: "endRoutine", elapsedMs: routineMs, done });
      later(1000, page.close);
    });
  };
  const answer: Record<Answer, () => void> = {
    ignore: () => {},
    close: closeByHand,
    snooze: () => {
      // After the last of them there is no such button any more.
      if ((stateOf(memory)?.snoozes ?? 0) < defaultSettings.maxSnoozes) say("snooze", { what: "snooze" });
      later(1000, page.close);
    },
    skip: () => {
      say("skip", { what: "skip" });
      later(1000, page.close);
    },
    undo: () => {
      say("skip", { what: "skip" });
      later(5000, () => say("undo", { what: "undo" }));
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
        const run = stateOf(memory)?.routine;
        if (run)
          say("reportProgress", { what: "reportProgress", page: name, elapsedMs: 15_000, done: mostOf(run) });
      });
      later(20_000, closeByHand);
    },
  };
  // Somebody who is not at the keyboard answers when back.
  const look = () => {
    if (!asks(stateOf(memory))) return;
    if (life.isThere()) answer[life.next()]();
    else later(lookMs, look);
  };
  if (nudge) later(lookMs, look);
}
