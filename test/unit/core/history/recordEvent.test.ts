import { describe, expect, it } from "vitest";
import { minutes } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

const sitting = (who: ReturnType<typeof person>) => who.today().longestSittingMs / minutes(1);

describe("reminders shown", () => {
  const shown = (who: ReturnType<typeof person>) => who.tell({ what: "shown", surface: "popup" });

  it("count once they are on screen, however often the page reports it", () => {
    const who = person({ nudgeLevel: "now" }).spend(minutes(30));
    expect(who.today().nudges).toBe(0);
    shown(who.see({ open: ["popup"] }));
    expect(shown(who).today().nudges).toBe(1);
  });

  it("count anew after a snooze, and not where one goes on to another surface", () => {
    const who = shown(
      person({ nudgeLevel: "now" })
        .spend(minutes(30))
        .see({ open: ["popup"] }),
    );
    who.tell({ what: "snooze" }).see({ open: [] }).spend(minutes(5));
    who.tell({ what: "refused", surface: "popup" }).tell({ what: "shown", surface: "window" });
    expect(who.today()).toMatchObject({ nudges: 2, snoozed: 1 });
  });

  it("are one less while one of several goes on to another surface", () => {
    const again = person({ nudgeLevel: "now" }).spend(minutes(30));
    shown(again.see({ open: ["popup"] }))
      .tell({ what: "snooze" })
      .see({ open: [] })
      .spend(minutes(5));
    shown(again.see({ open: ["popup"] }))
      .tell({ what: "snooze" })
      .see({ open: [] })
      .spend(minutes(5));
    shown(again.see({ open: ["popup"] }));
    expect(again.today().nudges).toBe(3);
    expect(again.tell({ what: "answersRequested" }).today().nudges).toBe(2);
    expect(again.tell({ what: "shown", surface: "window" }).today().nudges).toBe(3);
  });

  it("count once if a notification comes first and the popup follows", () => {
    const who = person({ nudgeLevel: "popup" }).spend(minutes(33));
    who.tell({ what: "shown", surface: "notification" });
    expect(who.today().nudges).toBe(1);
    who.now({ quiet: true }).see({ open: ["popup"] });
    expect(shown(who).today().nudges).toBe(1);
  });

  it("do not count a test", () =>
    expect(
      shown(
        person()
          .tell({ what: "testNudge" })
          .see({ open: ["popup"] }),
      ).today().nudges,
    ).toBe(0));
});

describe("the longest sitting", () => {
  it("is the active time without a break", () => {
    const who = person().spend(minutes(20)).see({ quiet: true }).rest(minutes(6));
    who.see({ quiet: false }).spend(minutes(12));
    expect(sitting(who)).toBe(20);
    expect(sitting(who.spend(minutes(10)))).toBe(22);
  });

  it("goes on after a skip, but not after a break", () => {
    const who = person().spend(minutes(35)).tell({ what: "skip" }).spend(minutes(10));
    expect(sitting(who)).toBe(45);
    expect(sitting(who.tell({ what: "moved" }).spend(minutes(20)))).toBe(45);
  });

  it("is not longer for a skip that was taken back", () => {
    const who = person().spend(minutes(35)).tell({ what: "skip" }).spend(minutes(2)).tell({ what: "undo" });
    expect(sitting(who.spend(minutes(3)))).toBe(40);
  });

  it("does not hold the minute that an absence takes back", () => {
    const who = person().spend(minutes(20)).see({ quiet: true }).spend(minutes(1));
    expect(sitting(who.now({ presence: "idle" }).lose(minutes(10)).now({ presence: "active" }))).toBe(20);
  });
});
