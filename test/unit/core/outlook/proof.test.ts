import { expect, it } from "vitest";
import { slackMs } from "../../../../src/core/activeTime/clock.ts";
import { initialState, type State } from "../../../../src/core/nudge/state/state.ts";
import { proofDueAt } from "../../../../src/core/outlook/proof.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";

const at = Date.UTC(2026, 2, 2, 9);
const { clock, ...rest } = initialState(at);
const running = { ...clock, mode: { isRunning: true, isProvedBySound: false } };
const dueAt = (state: Partial<State> = {}) =>
  proofDueAt({ ...rest, clock: running, ...state }, defaultSettings);

it("a running clock has its proof within a heartbeat and the slack of its alarm", () => {
  expect(dueAt()).toBe(at + minutes(2) + slackMs);
});

it("a clock that stands still, an absence and a pause owe no proof", () => {
  expect(dueAt({ clock })).toBeNull();
  expect(dueAt({ pause: { until: null } })).toBeNull();
  const gap = { since: at, countedMs: 0, pendingMs: 0, isBreak: false };
  expect(dueAt({ clock: { ...running, gap } })).toBeNull();
});
