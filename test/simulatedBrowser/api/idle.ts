import type { Ms } from "../../../src/core/time/time.ts";
import type { Background } from "../background.ts";
import type { Task } from "../clock.ts";
import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";

type State = "active" | "idle" | "locked";

/**
 * `idle`, and the person at the keyboard. Both browsers keep the detection interval from one background instance to the next,
 * Firefox even over a restart. Firefox reports to each new instance at once if the person is idle.
 */
export function createIdle(core: Core, background: Background) {
  const { clock, faults, flavour } = core;
  let lastInput: Ms = 0;
  let locked = false;
  let interval = 60_000;
  let lastReported: State = "active";
  let check: Task | undefined;
  let pending: Task[] = [];

  const state = (threshold: Ms): State =>
    locked ? "locked" : clock.steady() - lastInput >= threshold ? "idle" : "active";

  /** Reports the state to the extension: late if `idleLateness` says so, at once after a new detection interval. */
  const report = (late: Ms = faults.idleLateness?.() ?? 0) => {
    const now = state(interval);
    if (now === lastReported) return;
    lastReported = now;
    if (late > 0) pending.push(clock.after(late, () => core.emit("idle.onStateChanged", now)));
    else core.emit("idle.onStateChanged", now);
  };

  /** When the browser notices what happens at an instant. */
  const noticedAt = (at: Ms): Ms =>
    faults.idlePoll === undefined ? at : Math.ceil((at - faults.idlePoll) / 1000) * 1000 + faults.idlePoll;

  /** Reports when the browser notices: never, if it is over by then. */
  const notice = () => {
    if (faults.idlePoll === undefined) report();
    else clock.at(noticedAt(clock.steady()), () => report());
  };

  const watch = () => {
    clock.cancel(check);
    check = clock.at(noticedAt(Math.max(lastInput + interval, clock.steady())), () => report());
  };

  const repeat = () => {
    if (flavour !== "firefox") return;
    lastReported = "active";
    watch();
    if (state(interval) !== "active") clock.after(1, () => report(0));
  };
  background.onStart(repeat);
  background.onSleep(() => {
    if (flavour !== "firefox" || !background.wakesFor("idle.onStateChanged") || state(interval) === "active")
      return;
    clock.after(100, () => core.emit("idle.onStateChanged", state(interval)));
  });
  watch();

  return {
    /** The person touches the machine now, and for `lasting` from now on. */
    input(lasting: Ms = 0): void {
      lastInput = Math.max(lastInput, clock.steady() + lasting);
      report();
      watch();
    },
    /** The person stops now, whatever `input` announced. */
    stop(): void {
      lastInput = Math.min(lastInput, clock.steady());
      watch();
    },
    lock(): void {
      locked = true;
      notice();
    },
    unlock(): void {
      locked = false;
      lastInput = Math.max(lastInput, clock.steady());
      notice();
      watch();
    },
    /** Reports the present state again, as browsers sometimes do. */
    repeat: (): void => core.emit("idle.onStateChanged", state(interval)),
    /** A restarted browser forgets what it reported and was about to report. */
    restart(): void {
      for (const task of pending) clock.cancel(task);
      pending = [];
      lastReported = "active";
      if (flavour === "chromium") interval = 60_000;
      watch();
    },
    state: () => state(interval),
    api: (context: Context) => ({
      queryState: (threshold: number) =>
        call(core, context, "idle.queryState", [threshold], () => state(threshold * 1000)),
      setDetectionInterval: (threshold: number) => {
        void call(core, context, "idle.setDetectionInterval", [threshold], () => {
          if (threshold < 15) throw new Error("Value must be at least 15.");
          interval = threshold * 1000;
          if (faults.idlePoll === undefined || flavour === "firefox") report(0);
          // Chromium compares by the new interval at its next look, which may find the person active again.
          else clock.at(noticedAt(clock.steady()), () => report());
          watch();
        });
      },
      onStateChanged: event(context, "idle.onStateChanged"),
    }),
  };
}
