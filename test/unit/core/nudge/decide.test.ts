import { describe, expect, it } from "vitest";
import { isDue } from "../../../../src/core/nudge/rules.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { openingOn, shownOn } from "./matchers.ts";
import { asked, due, notified, opening, openPopup, outlookOf, start, waiting } from "./people.ts";
import { person } from "./person.ts";

const officeHours = (length: number) =>
  Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + length }]);

describe("a hold", () => {
  const cases = [
    ["fullscreen", { fullscreen: true }, { fullscreen: false }],
    ["audible", { audible: true }, { audible: false }],
    ["call", { call: true }, { call: false }],
    ["otherApp", { front: false }, { front: true }],
  ] as const;

  it.each(cases)("%s keeps the nudge back until it ends", (hold, begin, over) => {
    const held = person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(10) - 1);
    held.now(begin).choose({ intervalMinutes: 9 });
    expect(held.effects()).toEqual([]);
    expect(held.state()).toMatchObject({ hold, nudge: { is: "idle" } });
    held.spend(minutes(30), seconds(30));
    expect(held.effects()).toEqual([]);
    expect(held.now(over).effects()).toEqual(opening("popup"));
    expect(held.state().hold).toBeNull();
  });

  it("that begins before anything is shown cancels the wait", () => {
    const held = waiting().see({ call: true }).tell({ what: "taskSwitch" });
    expect(held.state()).toMatchObject({ hold: "call", nudge: { is: "idle" } });
    expect(held.now({ call: false, quiet: true }).effects()).toEqual(opening("popup"));
  });

  it("leaves a surface alone that is shown or on its way", () => {
    for (const it of [asked(), due(), notified()]) {
      const { nudge } = it.state();
      expect(it.now({ fullscreen: true }).state().nudge).toEqual(nudge);
    }
  });

  it("keeps a deferred nudge back whose time has come", () => {
    const snoozed = asked().tell({ what: "snooze" }).now({ open: [], audible: true });
    expect(snoozed.spend(minutes(6)).state().nudge).toMatchObject({ is: "deferred" });
    expect(snoozed.now({ audible: false }).effects()).toEqual(opening("popup"));
  });

  it("is named only where a break is due, the person has paused or the working hours are over", () => {
    expect(person().now({ fullscreen: true }).state().hold).toBeNull();
    expect(waiting().now({ fullscreen: true }).state().hold).toBe("fullscreen");
    expect(person().tell({ what: "pause", until: null }).state().hold).toBe("paused");
    expect(
      person({ hours: officeHours(5) })
        .spend(minutes(6))
        .state().hold,
    ).toBe("hours");
  });

  it("names the absence of a person whose break becomes due meanwhile, and ends on return", () => {
    const locked = person({ intervalMinutes: 10 }).spend(minutes(9)).now({ presence: "locked" });
    expect(locked.choose({ intervalMinutes: 5 }).state().hold).toBe("away");
    const gone = person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(9.5));
    gone.now({ presence: "idle" }).choose({ intervalMinutes: 5 });
    expect(gone.effects()).toEqual([]);
    expect(gone.lose(seconds(40)).now({ presence: "active" }).effects()).toEqual(opening("popup"));
  });
});

describe("another application in front while all time at the computer counts", () => {
  it("is a hold only for the popup that follows a notice", () => {
    expect(notified({ count: "computer" }).now({ front: false }).state().hold).toBe("otherApp");
    expect(waiting({ count: "computer" }).now({ front: false }).state().hold).toBeNull();
    expect(asked({ count: "computer" }).now({ front: false }).state().hold).toBeNull();
    expect(person({ count: "computer" }).now({ front: false }).state().hold).toBeNull();
  });

  it("does not hide a hold that comes before it", () => {
    expect(notified({ count: "computer" }).now({ front: false, fullscreen: true }).state().hold).toBe(
      "fullscreen",
    );
  });
});

describe("a pause", () => {
  it("ends a nudge that waits or is on screen, and the nudge comes when the pause ends", () => {
    expect(waiting().tell({ what: "pause", until: null }).state().nudge.is).toBe("idle");
    const paused = asked();
    paused.tell({ what: "pause", until: paused.at() + minutes(30) });
    expect(paused.state().nudge.is).toBe("idle");
    expect(paused.now({ open: [] }).spend(minutes(29)).effects()).toEqual([]);
    expect(paused.state().hold).toBe("paused");
    expect(paused.spend(minutes(1)).effects()).toEqual([...opening("popup"), { do: "withdrawPause" }]);
  });

  it("withdraws a notification that is on its way", () => {
    const onItsWay = due({ nudgeLevel: "notification" });
    expect(onItsWay.keepNotification()).toBe(true);
    expect(onItsWay.tell({ what: "pause", until: null }).keepNotification()).toBe(false);
    expect(notified().tell({ what: "pause", until: null }).state().nudge).toEqual({ is: "idle" });
  });

  it("leaves a snooze alone", () => {
    const snoozed = asked().tell({ what: "snooze" }).see({ open: [] });
    const { nudge } = snoozed.state();
    expect(snoozed.tell({ what: "pause", until: null }).state().nudge).toEqual(nudge);
  });
});

describe("the end of the working hours", () => {
  const settings = { intervalMinutes: 5, hours: officeHours(6) };

  it.each(["notification", "badge", "now"] as const)("ends the nudge and keeps the debt (%s)", nudgeLevel => {
    const late = person({ ...settings, nudgeLevel }).spend(minutes(5));
    const surface = nudgeLevel === "now" ? "popup" : nudgeLevel;
    if (surface === "popup") late.see({ open: ["popup"] });
    late.tell({ what: "shown", surface });
    expect(late.state().nudge).toMatchObject(shownOn(surface));
    expect(late.spend(minutes(1)).keepNotification()).toBe(false);
    expect(late.state()).toMatchObject({ nudge: { is: "idle" }, hold: "hours" });
    expect(isDue(late.state(), late.settings())).toBe(true);
  });

  it("stops the clock, and the debt waits for the next day", () => {
    const worker = person({ hours: officeHours(20) }).spend(minutes(50));
    expect(worker.minutes()).toBe(20);
    expect(worker.state().hold).toBe("hours");
    worker.choose({ intervalMinutes: 15 }).see({ quiet: true });
    expect(worker.tell({ what: "wake" }).effects()).toEqual([]);
    // A new time zone may open the hours before.
    expect(outlookOf(worker).alarmAt).toBe(worker.at() + minutes(30) - (worker.at() % minutes(30)));
    const locked = worker.now({ presence: "locked" }).lose(seconds(30)).now({});
    expect(outlookOf(locked).alarmAt).toBe(Date.UTC(2026, 2, 3, 9));
  });
});

describe("a debt that is recorded while a hold keeps the nudge back", () => {
  it("is only that of a person who was asked", () => {
    const held = person({ intervalMinutes: 5 }).spend(minutes(4.5)).now({ fullscreen: true });
    held.spend(minutes(1)).now({ presence: "idle" }).lose(minutes(3)).now({ presence: "active" });
    expect(held.minutes()).toBe(4.5);
    expect(isDue(held.state(), held.settings())).toBe(false);
    expect(held.now({ fullscreen: false }).state().nudge.is).toBe("idle");
    expect(held.spend(minutes(1)).state().nudge.is).toBe("waiting");
  });
});

describe("a page that comes up in the very instant", () => {
  it("is not gone, although the browser does not list it yet", () => {
    const shown = due().lose(seconds(1)).tell({ what: "shown", surface: "popup" });
    expect(shown.now({ open: [] }).state().nudge).toMatchObject(shownOn("popup"));
    expect(shown.today().unanswered).toBe(0);
    expect(shown.lose(1).now({ open: [] }).state().nudge).toMatchObject(openingOn("notification"));
  });
});

describe("the clock", () => {
  const mode = (it: ReturnType<typeof person>) => it.state().clock.mode;

  it("runs while the browser is in front, or at the computer where all of its time counts", () => {
    expect(mode(person())).toEqual({ isRunning: true, isProvedBySound: false });
    expect(mode(person().now({ front: false })).isRunning).toBe(false);
    expect(mode(person({ count: "computer" }).now({ front: false })).isRunning).toBe(true);
  });

  it("stops behind a locked screen, during a pause, a routine that plays and outside the working hours", () => {
    expect(mode(person().now({ presence: "locked" })).isRunning).toBe(false);
    expect(mode(person().now({ presence: "idle" })).isRunning).toBe(true);
    expect(mode(person().tell({ what: "pause", until: null })).isRunning).toBe(false);
    expect(mode(person({ hours: officeHours(1) }).spend(minutes(1))).isRunning).toBe(false);
    const playing = person()
      .see({ open: ["popup"] })
      .tell(start);
    expect(mode(playing).isRunning).toBe(false);
    expect(mode(playing.now({ open: [] })).isRunning).toBe(true);
  });

  it("is proved by sound only while it runs", () => {
    expect(mode(person().now({ audible: true })).isProvedBySound).toBe(true);
    expect(mode(person({ watching: false }).now({ audible: true })).isProvedBySound).toBe(false);
    expect(mode(person({ count: "computer" }).now({ audible: true, front: false })).isProvedBySound).toBe(
      false,
    );
    expect(mode(person().tell({ what: "pause", until: null }).now({ audible: true })).isProvedBySound).toBe(
      false,
    );
  });
});

describe("a nudge on screen", () => {
  it("is ended by a routine, and waits for the snooze time where the routine is interrupted", () => {
    expect(openPopup(due()).tell(start).state()).toMatchObject({ nudge: { is: "idle" }, test: null });
    const held = due()
      .see({ open: ["popup"] })
      .tell(start)
      .now({ open: [] });
    expect(held.state()).toMatchObject({
      routine: { is: "interrupted" },
      nudge: { is: "deferred", why: "unfinished", until: held.at() + minutes(5) },
    });
  });
});
