import { expect, it } from "vitest";
import { canPlayAlone } from "../../../../popup/alone/ownCommands.ts";
import { playAlone } from "../../../../popup/alone/playAlone.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";
import type { Command } from "../../../../src/core/nudge/event.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { homeOutlook } from "../../../../src/core/outlook/homeOutlook.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";

const at = Date.UTC(2026, 2, 2, 9);
const state = initialState(at);
const home = homeOutlook(state, defaultSettings, at, "UTC");
const fresh = { state, today: emptyDay("2026-03-02"), home };
const after = (...commands: readonly Command[]) =>
  commands.reduce((before, command) => playAlone(before, command, defaultSettings, at, "UTC"), fresh);
const start = { what: "startRoutine", kind: "short", page: "p" } as const;

it("a page without a background starts, moves on, pauses, resumes, ends and takes up a routine", () => {
  expect(after(start).state.routine).toMatchObject({ is: "playing", page: "p", done: 0 });
  const moved = { page: "p", elapsedMs: 20_000, done: 1 };
  expect(after(start, { what: "reportProgress", ...moved }).state.routine).toMatchObject({ done: 1 });
  const paused = after(start, { what: "pauseRoutine", ...moved });
  expect(paused.state.routine).toMatchObject({ is: "paused", done: 1 });
  expect(
    after(start, { what: "pauseRoutine", ...moved }, { what: "resumeRoutine", ...moved }).state.routine,
  ).toMatchObject({ is: "playing", page: "p" });
  const ended = after(start, { what: "endRoutine", elapsedMs: 200_000, done: 20 });
  expect(ended.state.routine).toBeNull();
  expect(ended.today.short).toBe(1);
  // The large button is what the person took last.
  expect(ended.home.offers[0]?.kind).toBe("short");
  const goOn = { what: "undoEnd", page: "p" } as const;
  const stopped = { what: "endRoutine", elapsedMs: 20_000, done: 1 } as const;
  expect(after(start, stopped, goOn)).toMatchObject({
    state: { routine: { done: 1 } },
    today: { partial: 0 },
  });
});

it("does not pretend to do what only a background can: pause, snooze, skip", () => {
  for (const what of ["snooze", "skip", "resume"] as const) {
    expect(canPlayAlone({ what })).toBe(false);
    expect(after({ what })).toEqual(fresh);
  }
});
