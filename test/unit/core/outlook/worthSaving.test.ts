import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import type { BrowserEvent, Command, Surroundings } from "../../../../src/core/nudge/event.ts";
import type { Model } from "../../../../src/core/nudge/state/model.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { step } from "../../../../src/core/nudge/step.ts";
import { isWorthSaving } from "../../../../src/core/outlook/worthSaving.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";
import { localDay, minutes, seconds } from "../../../../src/core/time/time.ts";
import { present } from "../nudge/person.ts";

const start = Date.UTC(2026, 2, 2, 9);
const settings: Settings = { ...defaultSettings, intervalMinutes: 30 };

/** The clock has run since `start`, and was saved then. */
const running: Model = step(
  { state: initialState(start), today: emptyDay(localDay(start, "UTC")) },
  { what: "wake", at: start, timeZone: "UTC", surroundings: present },
  settings,
).model;

/** Whether the step of an event after `start + ms` is worth saving. */
function isSaved(
  before: Model,
  ms: number,
  changed: Partial<Surroundings> = {},
  what: BrowserEvent | Command = { what: "wake" },
): boolean {
  const event = { ...what, at: start + ms, timeZone: "UTC", surroundings: { ...present, ...changed } };
  return isWorthSaving(before, step(before, event, settings), event, settings);
}

const modelAfter = (ms: number, changed: Partial<Surroundings>): Model =>
  step(
    running,
    { what: "wake", at: start + ms, timeZone: "UTC", surroundings: { ...present, ...changed } },
    settings,
  ).model;

describe("a step on a running clock", () => {
  it("is not worth saving until the next heartbeat is due", () => {
    expect([seconds(1), minutes(1), minutes(2) - 1].map(ms => isSaved(running, ms))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isSaved(running, minutes(2))).toBe(true);
  });

  it("is not worth saving when the person turns from one window to another", () =>
    expect(isSaved(running, seconds(5), {}, { what: "taskSwitch" })).toBe(false));

  it.each([
    ["leaves the browser", { front: false }],
    ["begins to watch", { audible: true }],
    ["goes idle", { presence: "idle" as const }],
    ["locks the screen", { presence: "locked" as const }],
  ])("is worth saving when the person %s", (_, changed) =>
    expect(isSaved(running, minutes(1), changed)).toBe(true),
  );

  it("is worth saving when the person answers or pauses", () =>
    expect(isSaved(running, minutes(1), {}, { what: "pause", until: null })).toBe(true));

  it("is worth saving when the wall clock was set back", () => expect(isSaved(running, -1)).toBe(true));

  it.each(["startup", "update"] as const)("is worth saving after the event %s", what =>
    expect(isSaved(running, seconds(5), {}, { what })).toBe(true),
  );
});

describe("a step on a clock that stands", () => {
  const elsewhere = modelAfter(1, { front: false });
  const away = modelAfter(minutes(1), { presence: "idle" });

  it("is not worth saving in another application, except every half hour", () => {
    const there = { front: false };
    expect(isSaved(elsewhere, seconds(40), there)).toBe(false);
    expect(isSaved(elsewhere, minutes(29), there)).toBe(false);
    expect(isSaved(elsewhere, minutes(31), there)).toBe(true);
  });

  it("is not worth saving while the person is away, until the break is complete", () => {
    expect(isSaved(away, minutes(1) + seconds(40), { presence: "idle" })).toBe(false);
    expect(isSaved(away, minutes(4), { presence: "idle" })).toBe(false);
    expect(isSaved(away, minutes(7), { presence: "idle" })).toBe(true);
  });

  it("is worth saving when the person returns", () => {
    expect(isSaved(elsewhere, seconds(40))).toBe(true);
    expect(isSaved(away, minutes(1) + seconds(40))).toBe(true);
  });

  it("is worth saving when the wall clock was set back", () =>
    expect(isSaved(elsewhere, -seconds(1), { front: false })).toBe(true));
});

describe("a step that changes more than time", () => {
  const event = { what: "wake", at: start + 1, timeZone: "UTC", surroundings: present } as const;
  const after = step(running, event, settings);
  const isSavedAs = (model: Model) => isWorthSaving(running, { ...after, model }, event, settings);

  it("is worth saving for a single count of the day, and not for the time that it counts", () => {
    const { model } = after;
    expect(isSavedAs(model)).toBe(false);
    expect(isSavedAs({ ...model, today: { ...model.today, snoozed: 1 } })).toBe(true);
    const timed = { activeMs: 1, longestSittingMs: 1, timeline: "b1" };
    expect(isSavedAs({ ...model, today: { ...model.today, ...timed } })).toBe(false);
  });

  it("is worth saving for an absence that has become a break", () => {
    const away = (isBreak: boolean): Model => {
      const gap = { since: start, countedMs: 0, pendingMs: 0, isBreak };
      return { ...running, state: { ...running.state, clock: { ...running.state.clock, gap } } };
    };
    const isNews = (model: Model) => isWorthSaving(away(false), { ...after, model }, event, settings);
    expect(isNews(away(false))).toBe(false);
    expect(isNews(away(true))).toBe(true);
  });
});
