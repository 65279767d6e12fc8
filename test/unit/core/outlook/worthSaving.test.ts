import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import type { BrowserEvent, Surroundings } from "../../../../src/core/nudge/event.ts";
import { initialState, type Model } from "../../../../src/core/nudge/state.ts";
import { step } from "../../../../src/core/nudge/step.ts";
import { isRunningOn } from "../../../../src/core/outlook/worthSaving.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";
import { localDay, minutes, seconds } from "../../../../src/core/time/time.ts";
import { person, present } from "../nudge/person.ts";

const start = Date.UTC(2026, 2, 2, 9);
const settings: Settings = { ...defaultSettings, intervalMinutes: 30 };

/** Somebody whose clock has run since `start`, and was stored then. */
const before: Model = step(
  { state: initialState(start), today: emptyDay(localDay(start, "UTC")) },
  { what: "wake", at: start, timeZone: "UTC", surroundings: present },
  settings,
).model;

/** Whether a look after `ms` is but a glance. */
function glances(ms: number, changed: Partial<Surroundings> = {}, what: BrowserEvent = { what: "wake" }) {
  const at = start + ms;
  const event = { ...what, at, timeZone: "UTC", surroundings: { ...present, ...changed } };
  return isRunningOn(before, step(before, event, settings), event, settings);
}

describe("a look that need not be stored", () => {
  it("is one at a clock that runs on, until the next proof of time is due", () => {
    expect([seconds(1), minutes(1), minutes(2) - 1].map(ms => glances(ms))).toEqual([true, true, true]);
    expect(glances(minutes(2))).toBe(false);
  });

  it("is the turn from one window to another as well", () =>
    expect(glances(seconds(5), {}, { what: "taskSwitch" })).toBe(true));

  it.each([
    ["leaves the browser", { front: false }],
    ["begins to watch", { audible: true }],
    ["is away", { presence: "idle" as const }],
    ["locks the screen", { presence: "locked" as const }],
  ])("is none where somebody %s", (_, changed) => expect(glances(minutes(1), changed)).toBe(false));

  it("is none where the clock was set back", () => expect(glances(-1)).toBe(false));

  it.each(["startup", "update"] as const)("is none after the browser was closed: %s", what =>
    expect(glances(seconds(5), {}, { what })).toBe(false),
  );

  it("is none where the clock stands still", () => {
    const gone = { what: "wake", timeZone: "UTC", surroundings: { ...present, front: false } } as const;
    const away = step(before, { ...gone, at: start + 1 }, settings).model;
    const event = { ...gone, at: start + seconds(2) };
    expect(isRunningOn(away, step(away, event, settings), event, settings)).toBe(false);
  });
});

describe("a page that says again that it is on screen", () => {
  const again = { what: "shown", surface: "popup", reconnected: true } as const;
  const opened = () =>
    person({ intervalMinutes: 10, nudgeLevel: "now" })
      .spend(minutes(10))
      .see({ open: ["popup"] });

  it("is old news where that is known: nothing else is looked at", () => {
    const known = opened().tell({ what: "shown", surface: "popup" });
    const state = known.state();
    known.lose(seconds(20)).see({ fullscreen: true, audible: true }).tell(again);
    expect(known.state()).toBe(state);
    expect(known.effects()).toEqual([]);
  });

  it("is heard where the first time was not, because the background died over it", () => {
    expect(opened().tell(again).state().nudge).toMatchObject({ is: "shown", surface: "popup" });
  });

  it("is a reason to look where a proof of time is overdue: nobody else may", () => {
    const known = opened().tell({ what: "shown", surface: "popup" });
    const before = known.state().clock.activeMs;
    expect(known.lose(minutes(2)).tell(again).state().clock.activeMs).toBe(before + minutes(2));
  });

  it("is no old news the first time, whatever is on screen", () => {
    const known = opened().tell({ what: "shown", surface: "popup" });
    const state = known.state();
    expect(known.lose(seconds(20)).tell({ what: "shown", surface: "popup" }).state()).not.toBe(state);
  });
});
