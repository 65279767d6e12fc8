import { describe, expect, it } from "vitest";
import { badgeOf } from "../../../../src/core/outlook/badge.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

type Person = ReturnType<typeof person>;
const badge = (it: Person) => badgeOf(it.state(), it.settings());

describe("the badge", () => {
  it("is empty until it counts down the last five minutes", () => {
    expect(badge(person())).toEqual({ is: "none" });
    expect(badge(person().spend(minutes(24.9)))).toEqual({ is: "none" });
    expect(badge(person().spend(minutes(25)))).toEqual({ is: "minutes", minutes: 5 });
    expect(badge(person().spend(minutes(29.5)))).toEqual({ is: "minutes", minutes: 1 });
  });

  it("shows a debt, a pause, or a routine that the person can continue", () => {
    expect(badge(person().spend(minutes(30)))).toEqual({ is: "owed" });
    expect(badge(person().tell({ what: "pause", until: null }))).toEqual({ is: "paused" });
    const playing = person()
      .now({ open: ["popup"] })
      .tell({ what: "startRoutine", kind: "full", page: "p" });
    expect(badge(playing)).toEqual({ is: "none" });
    expect(badge(playing.now({ open: [] }))).toEqual({ is: "resume" });
  });

  it("is empty outside the working hours, whatever is due then", () => {
    const closed = { hours: Array.from({ length: 7 }, () => [{ from: 0, to: 545 }]) };
    const it = person(closed).spend(minutes(4));
    const overtaken = person({ ...closed, intervalMinutes: 3, nudgeLevel: "badge" }).spend(minutes(4));
    expect(badge(overtaken)).toEqual({ is: "owed" });
    expect(badge(overtaken.spend(minutes(2)))).toEqual({ is: "none" });
    expect(overtaken.state().hold).toBe("hours");
    expect(badge(it.choose({ badgeAlways: true }))).toEqual({ is: "minutes", minutes: 26 });
    expect(badge(it.spend(minutes(2)))).toEqual({ is: "none" });
  });

  it("counts down a short interval from its start and stays the same between two heartbeats", () => {
    expect(badge(person({ intervalMinutes: 3 }))).toEqual({ is: "minutes", minutes: 3 });
    expect(badge(person({ intervalMinutes: 3 }).spend(seconds(20)).now({}))).toEqual({
      ...{ is: "minutes", minutes: 3 },
    });
  });
});
