import { describe, expect, it } from "vitest";
import { activeMsAt, outlook, remainingMs } from "../../../../src/core/outlook/outlook.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

type Person = ReturnType<typeof person>;
const look = (it: Person) => outlook(it.state(), it.settings(), it.at(), "UTC");
const alarmIn = (it: Person) => {
  const { alarmAt } = look(it);
  return alarmAt === null ? null : alarmAt - it.at();
};

describe("the alarm", () => {
  it("beats every two minutes, and at each minute of the last five", () => {
    expect(alarmIn(person())).toBe(minutes(2));
    expect(alarmIn(person().spend(minutes(24)))).toBe(minutes(1));
    expect(alarmIn(person().spend(minutes(25.5)))).toBe(seconds(30));
  });

  it("goes off at the very moment a break is due", () => {
    expect(alarmIn(person().spend(minutes(29.5)))).toBe(seconds(30));
  });

  it("is not set while the clock stands still", () => {
    expect(alarmIn(person().now({ front: false }))).toBeNull();
    expect(alarmIn(person().now({ presence: "locked" }))).toBeNull();
    expect(alarmIn(person().now({ presence: "idle" }))).toBeNull();
    expect(alarmIn(person().tell({ what: "pause", until: null }))).toBeNull();
  });

  it("ends a pause, and nothing before", () => {
    const paused = person();
    expect(alarmIn(paused.tell({ what: "pause", until: paused.at() + minutes(60) }))).toBe(minutes(60));
  });

  it("comes back to a hold whose end no event tells", () => {
    const held = person({ intervalMinutes: 10, nudgeLevel: "now" })
      .spend(minutes(9))
      .now({ fullscreen: true })
      .spend(minutes(1));
    expect(alarmIn(held)).toBe(seconds(30));
  });

  it("comes back to another application in front too, for browsers may forget to tell that it is gone", () => {
    const held = person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(9)).now({ front: false });
    expect(alarmIn(held)).toBeNull();
    held.choose({ intervalMinutes: 9 });
    expect(held.state().hold).toBe("otherApp");
    expect(alarmIn(held)).toBe(seconds(30));
    expect(alarmIn(held.spend(seconds(30), seconds(30)))).toBe(seconds(30));
    expect(alarmIn(held.now({ presence: "locked" }))).toBeNull();
  });

  it("watches an absence only while a nudge is on screen", () => {
    const asked = person({ intervalMinutes: 10, nudgeLevel: "notification" }).spend(minutes(10));
    asked.tell({ what: "shown", surface: "notification" }).now({ presence: "locked" });
    expect(alarmIn(asked)).toBe(minutes(5));
    expect(alarmIn(asked.lose(minutes(5)).now({}))).toBeNull();
  });

  it("asks after a routine that was laid down", () => {
    const paused = person().tell({ what: "startRoutine", kind: "full", page: "p" }).now({ front: false });
    expect(alarmIn(paused)).toBe(minutes(15));
  });
});

describe("the badge", () => {
  const badge = (it: Person) => look(it).badge;

  it("is empty, then counts the last five minutes down", () => {
    expect(badge(person())).toEqual({ is: "none" });
    expect(badge(person().spend(minutes(24.9)))).toEqual({ is: "none" });
    expect(badge(person().spend(minutes(25)))).toEqual({ is: "minutes", minutes: 5 });
    expect(badge(person().spend(minutes(29.5)))).toEqual({ is: "minutes", minutes: 1 });
  });

  it("says owed, paused, or that a routine waits", () => {
    expect(badge(person().spend(minutes(30)))).toEqual({ is: "owed" });
    expect(badge(person().tell({ what: "pause", until: null }))).toEqual({ is: "paused" });
    const playing = person()
      .now({ open: ["popup"] })
      .tell({ what: "startRoutine", kind: "full", page: "p" });
    expect(badge(playing)).toEqual({ is: "none" });
    expect(badge(playing.now({ open: [] }))).toEqual({ is: "resume" });
  });

  it("counts down a short interval from its start, so that a look in between changes nothing", () => {
    expect(badge(person({ intervalMinutes: 3 }))).toEqual({ is: "minutes", minutes: 3 });
    expect(badge(person({ intervalMinutes: 3 }).spend(seconds(20)).now({}))).toEqual({
      ...{ is: "minutes", minutes: 3 },
    });
  });
});

describe("time for a page to show", () => {
  it("goes on between two wakes, and stands still when the clock does", () => {
    const busy = person().spend(minutes(3));
    expect(activeMsAt(busy.state(), busy.at() + seconds(40))).toBe(minutes(3) + seconds(40));
    busy.now({ front: false });
    expect(activeMsAt(busy.state(), busy.at() + seconds(40))).toBe(minutes(3));
    expect(remainingMs(busy.state(), busy.settings(), busy.at())).toBe(minutes(27));
  });

  it("is never negative, and never runs away with a clock that was set", () => {
    const due = person().spend(minutes(31));
    expect(remainingMs(due.state(), due.settings(), due.at())).toBe(0);
    expect(activeMsAt(due.state(), due.at() - minutes(60))).toBe(minutes(31));
    expect(activeMsAt(due.state(), due.at() + minutes(600))).toBe(minutes(31));
  });
});

describe("what is worth a wake", () => {
  const demand = (it: Person) => look(it).wakeSources;

  it("is windows, but nobody's sound, while somebody types", () => {
    expect(demand(person())).toEqual({ focus: true, audible: false, taskSwitches: false });
  });

  it("is sound where it is the only proof of somebody sitting there", () => {
    expect(demand(person().now({ audible: true })).audible).toBe(true);
    expect(demand(person().spend(minutes(1)).now({ presence: "idle" })).audible).toBe(true);
    expect(demand(person({ idleSeconds: 300 })).audible).toBe(true);
  });

  it("is no sound for a person who is locked out, or who does not want films to count", () => {
    expect(demand(person().now({ presence: "locked" })).audible).toBe(false);
    expect(demand(person({ watching: false }).now({ audible: true })).audible).toBe(false);
  });

  it("is nothing while paused", () => {
    expect(demand(person().tell({ what: "pause", until: null }))).toEqual({
      focus: false,
      audible: false,
      taskSwitches: false,
    });
  });
});
