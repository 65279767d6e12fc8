import { expect, it } from "vitest";
import { slackMs } from "../../../../src/core/activeTime/clock.ts";
import { initialState, type State } from "../../../../src/core/nudge/state/state.ts";
import { isProofOverdue } from "../../../../src/core/outlook/proof.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";

const at = Date.UTC(2026, 2, 2, 9);
const { clock, ...rest } = initialState(at);
const running = { ...clock, mode: { isRunning: true, isProvedBySound: false } };
const isOverdue = (after: number, state: Partial<State> = {}) =>
  isProofOverdue({ ...rest, clock: running, ...state }, defaultSettings, at + after);

it("a running clock is overdue after a heartbeat and the slack of its alarm, and not before", () => {
  expect(isOverdue(minutes(2) + slackMs)).toBe(false);
  expect(isOverdue(minutes(2) + slackMs + seconds(1))).toBe(true);
});

it("a clock that stands still, an absence and a pause owe no proof; a clock set back is none", () => {
  const long = minutes(600);
  expect(isOverdue(long, { clock })).toBe(false);
  expect(isOverdue(long, { pause: { until: null } })).toBe(false);
  const gap = { since: at, countedMs: 0, pendingMs: 0, isBreak: false };
  expect(isOverdue(long, { clock: { ...running, gap } })).toBe(false);
  expect(isOverdue(-long)).toBe(false);
});
