import { describe, expect, it } from "vitest";
import type { BrowserEvent, Command, NudgeEvent } from "../../../../src/core/nudge/event.ts";
import { isDue, markDue, maySnooze } from "../../../../src/core/nudge/rules.ts";
import type { Nudge } from "../../../../src/core/nudge/state/nudgeStates.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { step } from "../../../../src/core/nudge/step.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { offeredKinds } from "../../../../src/core/routinePlan.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { asked, due, end, notified, openPopup, type Person, start, waiting } from "./people.ts";
import { person, present } from "./person.ts";

const owes = (it: Person) => isDue(it.state(), it.settings());
const at = Date.UTC(2026, 2, 2, 9);
const settings = { ...defaultSettings, intervalMinutes: 10 };
const popup = (isShown: boolean) => ({ surface: "popup", at, isShown }) as const;
const stateOf = (nudge: Nudge, activeMs = minutes(10)) => {
  const state = initialState(at);
  return { ...state, nudge, clock: { ...state.clock, activeMs } };
};

/** A person whose last minute before the break proves to have been an absence. */
const absent = (it: Person) =>
  it.now({ presence: "idle" }).lose(minutes(2)).now({ presence: "active", open: [] });

/** A person who was asked, rested for almost a natural break and is back: some of the time that was due was absence. */
function backFromAlmostABreak(): Person {
  const back = openPopup(person({ intervalMinutes: 5 }).spend(minutes(5)).now({ quiet: true }));
  back
    .spend(seconds(45))
    .now({ presence: "idle" })
    .lose(minutes(3))
    .now({ presence: "active", quiet: false });
  expect(back.minutes()).toBe(4.75);
  return back;
}

describe("a break is due", () => {
  it("from the interval of active time on", () => {
    expect(isDue(stateOf({ is: "idle" }, minutes(10) - 1), settings)).toBe(false);
    expect(isDue(stateOf({ is: "idle" }), settings)).toBe(true);
  });

  it("for as long as the recorded interval reaches the interval of now", () => {
    const { clock, ...state } = stateOf({ is: "idle" }, minutes(9));
    const marked = { ...state, clock: { ...clock, dueIntervalMs: minutes(10) } };
    expect(isDue(marked, settings)).toBe(true);
    expect(isDue(marked, { ...settings, intervalMinutes: 11 })).toBe(false);
  });
});

describe("the debt", () => {
  it.each<[string, Nudge]>([
    ["a surface that is shown", { is: "asking", on: popup(true) }],
    ["a notice that is shown", { is: "waiting", since: at, notice: popup(true) }],
    ["a deferred nudge", { is: "deferred", until: at, why: "snoozed" }],
    ["an exhausted nudge", { is: "exhausted" }],
  ])("is recorded by %s", (_, nudge) => {
    expect(markDue(stateOf(nudge), settings).clock.dueIntervalMs).toBe(minutes(10));
  });

  it.each<[string, Nudge]>([
    ["an idle nudge", { is: "idle" }],
    ["a nudge that waits", { is: "waiting", since: at }],
    ["a notice on its way", { is: "waiting", since: at, notice: popup(false) }],
    ["a surface on its way", { is: "asking", on: popup(false) }],
  ])("is not recorded by %s", (_, nudge) => {
    expect(markDue(stateOf(nudge), settings).clock.dueIntervalMs).toBe(0);
  });

  it("is not recorded before the break is due", () => {
    expect(markDue(stateOf({ is: "exhausted" }, minutes(9)), settings).clock.dueIntervalMs).toBe(0);
  });

  it("keeps the longest interval", () => {
    const { clock, ...state } = stateOf({ is: "exhausted" });
    const longer = { ...state, clock: { ...clock, dueIntervalMs: minutes(20) } };
    expect(markDue(longer, settings).clock.dueIntervalMs).toBe(minutes(20));
  });
});

describe("time that the gap rule takes back", () => {
  it.each<[string, () => Person]>([
    ["has no nudge yet", () => waiting().now({ fullscreen: true }).see({ fullscreen: false })],
    ["is waiting for an opportune moment", waiting],
    ["has only a surface on its way", due],
    ["has only a notice on its way", () => waiting({ patienceMinutes: 0 })],
  ])("takes the debt back from a person who %s", (_, someone) => {
    const back = absent(someone());
    expect(back.minutes()).toBe(9);
    expect(owes(back)).toBe(false);
    expect(back.state().nudge).toEqual({ is: "idle" });
  });

  it.each<[string, () => Person]>([
    ["has seen the popup", asked],
    ["has seen the notice", notified],
    ["has snoozed", () => waiting().tell({ what: "snooze" })],
    ["has requested the routine", () => waiting().tell({ what: "routineRequested" })],
  ])("leaves the debt to a person who %s", (_, someone) => {
    const back = absent(someone().lose(1));
    expect(back.minutes()).toBeLessThan(9.1);
    expect(owes(back)).toBe(true);
    expect(back.state().nudge.is).not.toBe("idle");
    expect(back.tell({ what: "skip" }).today().skipped).toBe(1);
  });

  it("leaves the break not due where it was due only by an absence reported late", () => {
    const gone = person({ intervalMinutes: 5 }).spend(minutes(4.5)).lose(seconds(30));
    gone.now({ presence: "idle" }).lose(minutes(3)).now({ presence: "active" });
    expect(gone.minutes()).toBe(4);
    expect(owes(gone)).toBe(false);
  });

  it.each<[string, (it: Person) => Person]>([
    ["another setting", it => it.choose({ theme: "dark" })],
    ["an update", it => it.see({ open: [] }).tell({ what: "update" })],
    ["a restart of the browser", it => it.see({ open: [] }).lose(seconds(5)).tell({ what: "startup" })],
    ["a pause", it => it.tell({ what: "pause", until: null }).tell({ what: "resume" })],
    ["a routine that is broken off", it => it.tell(start).lose(seconds(10)).tell(end(1))],
    ["a skip that is undone", it => it.tell({ what: "skip" }).lose(seconds(5)).tell({ what: "undo" })],
  ])("leaves the debt after %s", (_, happens) => {
    expect(owes(happens(backFromAlmostABreak()))).toBe(true);
  });

  it("leaves a snooze alone", () => {
    const snoozed = backFromAlmostABreak().tell({ what: "snooze" });
    const { nudge } = snoozed.state();
    expect(nudge).toMatchObject({ is: "deferred", why: "snoozed" });
    expect(snoozed.choose({ theme: "dark" }).state().nudge).toEqual(nudge);
  });

  it("leaves nothing owed after a natural break, a skip, a routine or a longer interval", () => {
    expect(owes(backFromAlmostABreak().rest(minutes(6)))).toBe(false);
    expect(owes(backFromAlmostABreak().tell({ what: "skip" }))).toBe(false);
    expect(owes(backFromAlmostABreak().choose({ intervalMinutes: 6 }))).toBe(false);
    const done = backFromAlmostABreak()
      .tell({ ...start, kind: "short" })
      .lose(minutes(1));
    expect(owes(done.tell(end(20)))).toBe(false);
  });
});

describe("an interval made longer", () => {
  const events: readonly (Command | BrowserEvent)[] = [
    { what: "wake" },
    { what: "taskSwitch" },
    { what: "settings" },
    { what: "startup" },
    { what: "update" },
    { what: "snooze" },
    { what: "skip" },
    { what: "undo" },
    { what: "routineRequested" },
    { what: "answersRequested" },
    { what: "testNudge" },
    { what: "shown", surface: "popup" },
    { what: "closed", surface: "popup", page: "p" },
  ];

  it.each(events)("withdraws the nudge, whatever event brings it: $what", what => {
    for (const it of [waiting(), notified(), asked(), asked().tell({ what: "snooze" })]) {
      const model = { state: it.state(), today: it.today() };
      const event: NudgeEvent = { ...what, at: it.at(), timeZone: "UTC", surroundings: present };
      const { state, today } = step(model, event, { ...it.settings(), intervalMinutes: 60 }).model;
      expect(state.nudge).toEqual({ is: "idle" });
      expect(state.clock.activeMs).toBe(minutes(10));
      expect(today).toEqual(it.today());
    }
  });

  it("withdraws the notification", () => {
    const raised = notified().choose({ intervalMinutes: 60 });
    expect(raised.keepNotification()).toBe(false);
    expect(raised.minutes()).toBe(10);
  });
});

describe("a snooze", () => {
  it.each([
    [3, false, [true, true, true, false]],
    [3, true, [true, false, false, false]],
    [0, false, [false, false, false, false]],
    [0, true, [false, false, false, false]],
  ])("is allowed %i times in a row (commitment: %s)", (maxSnoozes, commitment, allowed) => {
    const choice = { ...settings, maxSnoozes, commitment };
    expect([0, 1, 2, 3].map(snoozes => maySnooze({ snoozes }, choice))).toEqual(allowed);
  });
});

describe("the large button", () => {
  const kinds = (lastKind: "full" | "short", change = {}) =>
    offeredKinds({ lastKind }, { ...defaultSettings, ...change });

  it("begins what the person took last", () => {
    const it = asked();
    expect(offeredKinds(it.state(), it.settings())).toEqual(["full", "short"]);
    it.tell({ ...start, kind: "short" }).tell(end(20));
    expect(offeredKinds(it.state(), it.settings())).toEqual(["short", "full"]);
    it.tell(start).tell(end(0));
    expect(offeredKinds(it.state(), it.settings())).toEqual(["full", "short"]);
  });

  it("begins what the person has chosen", () => {
    expect(kinds("short", { largeButton: "full" })).toEqual(["full", "short"]);
    expect(kinds("full", { largeButton: "short" })).toEqual(["short", "full"]);
  });

  it("is the only one for a single stretch", () => {
    const excludedStretches = stretchIds.slice(1);
    expect(kinds("short", { excludedStretches })).toEqual(["full"]);
    expect(kinds("short", { excludedStretches: stretchIds.slice(2) })).toEqual(["short", "full"]);
  });
});
