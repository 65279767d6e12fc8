import { describe, expect, it } from "vitest";
import { outlook } from "../../../../src/core/outlook/outlook.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { noticedOn, shownOn } from "./matchers.ts";
import { person } from "./person.ts";

const popup = [{ do: "open", surface: "popup" }];
const due = (settings = {}) => person({ intervalMinutes: 10, ...settings }).spend(minutes(10));

describe("the opportune moment", () => {
  it("is waited for: a break that is due opens nothing in the middle of a sentence", () => {
    expect(due().effects()).toEqual([]);
    expect(due().state().nudge.is).toBe("waiting");
    expect(due().lose(seconds(30)).now({}).effects()).toEqual([]);
  });

  it("is a pause of fifteen seconds, or a turn to another tab or window", () => {
    expect(due().now({ quiet: true }).effects()).toEqual(popup);
    expect(due().tell({ what: "taskSwitch" }).effects()).toEqual(popup);
  });

  it("is there already when the person has paused", () => {
    expect(person({ intervalMinutes: 10 }).see({ quiet: true }).spend(minutes(10)).effects()).toEqual(popup);
  });

  it("asks for pauses of fifteen seconds and for turns only while it waits", () => {
    const look = (it: ReturnType<typeof person>) => outlook(it.state(), it.settings(), it.at(), "UTC");
    expect(look(person())).toMatchObject({ idleSeconds: 60, wakeSources: { taskSwitches: false } });
    expect(look(due())).toMatchObject({ idleSeconds: 15, wakeSources: { taskSwitches: true } });
    expect(look(due().tell({ what: "taskSwitch" }))).toMatchObject({
      idleSeconds: 60,
      wakeSources: { taskSwitches: false },
    });
  });

  it("is not waited for longer than the patience: then what takes no focus, and the popup later, once", () => {
    const typing = due();
    expect(typing.spend(minutes(2) - 1, seconds(30)).effects()).toEqual([]);
    expect(typing.spend(1).effects()).toEqual([{ do: "open", surface: "notification" }]);
    typing.tell({ what: "shown", surface: "notification" });
    expect(typing.spend(minutes(10)).effects()).toEqual([]);
    expect(typing.tell({ what: "taskSwitch" }).effects()).toEqual(popup);
    expect(typing.keepNotification()).toBe(false);
    typing.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
    expect(typing.tell({ what: "taskSwitch" }).effects()).toEqual([]);
  });

  it("is still looked for when the notification could not be shown either", () => {
    const blocked = due({ patienceMinutes: 0 }).tell({ what: "refused", surface: "notification" });
    expect(blocked.state().nudge).toMatchObject(noticedOn("badge"));
    expect(blocked.tell({ what: "taskSwitch" }).effects()).toEqual(popup);
  });

  it("does not come back as a popup when the notification was sent away", () => {
    const closed = due({ patienceMinutes: 0 }).tell({ what: "shown", surface: "notification" });
    closed.tell({ what: "closed", surface: "notification", page: null });
    expect(closed.tell({ what: "taskSwitch" }).effects()).toEqual([]);
    expect(closed.state().nudge).toMatchObject({ is: "deferred", why: "dismissed" });
  });

  it("is still looked for when the notification went by itself, as those of most desktops do", () => {
    const noticed = () => due({ patienceMinutes: 0 }).tell({ what: "shown", surface: "notification" });
    const gone = { what: "closed", surface: "notification", page: null, mayHaveExpired: true } as const;
    const expired = noticed().lose(seconds(20)).tell(gone);
    expect(expired.state().nudge).toMatchObject(noticedOn("badge"));
    expect(expired.today().unanswered).toBe(0);
    expect(expired.tell({ what: "taskSwitch" }).effects()).toEqual(popup);
    const soon = noticed().lose(seconds(3)).tell(gone);
    expect(soon.tell({ what: "taskSwitch" }).effects()).toEqual([]);
    expect(soon.today().unanswered).toBe(1);
  });

  it("does not matter to somebody who wants it at once, or never as a popup", () => {
    expect(due({ nudgeLevel: "now" }).effects()).toEqual(popup);
    expect(due({ nudgeLevel: "notification" }).effects()).toEqual([{ do: "open", surface: "notification" }]);
  });

  it("is waited for anew after a hold, and after a snooze", () => {
    const held = due().now({ fullscreen: true });
    expect(held.state()).toMatchObject({ hold: "fullscreen", nudge: { is: "idle" } });
    expect(held.spend(minutes(5)).now({ fullscreen: false }).effects()).toEqual([]);
    expect(held.now({ quiet: true }).effects()).toEqual(popup);
    const snoozed = due().tell({ what: "taskSwitch" }).tell({ what: "snooze" }).see({ quiet: false });
    expect(snoozed.spend(minutes(5)).state().nudge.is).toBe("waiting");
  });

  it("is not needed where the popup is open already", () => {
    const open = due()
      .see({ open: ["popup"] })
      .tell({ what: "wake" });
    expect(open.state().nudge).toMatchObject(shownOn("popup"));
  });
});

describe("a popup that is gone at once", () => {
  it("was never seen: the notification follows", () => {
    const gone = due()
      .tell({ what: "taskSwitch" })
      .see({ open: ["popup"] })
      .tell({ what: "shown", surface: "popup" });
    gone.lose(400).see({ open: [] }).tell({ what: "closed", surface: "popup", page: "p" });
    expect(gone.effects()).toEqual([{ do: "open", surface: "notification" }]);
    expect(gone.today().unanswered).toBe(0);
  });
});

describe("holds that look further", () => {
  it("a call: owed until it ends", () => {
    const call = due().see({ call: true }).tell({ what: "taskSwitch" });
    expect(call.state()).toMatchObject({ hold: "call" });
    expect(call.now({ call: false, quiet: true }).effects()).toEqual(popup);
  });

  it("working hours: the clock stands still outside them, and the debt waits for the next day", () => {
    const office = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 20 }]);
    const worker = person({ hours: office }).spend(minutes(50));
    expect(worker.minutes()).toBe(20);
    expect(worker.state().hold).toBe("hours");
    worker.choose({ intervalMinutes: 15 }).see({ quiet: true });
    expect(worker.tell({ what: "wake" }).effects()).toEqual([]);
    const next = outlook(worker.state(), worker.settings(), worker.at(), "UTC");
    expect(next.alarmAt).toBe(Date.UTC(2026, 2, 3, 9));
  });
});

describe("limits that the person sets", () => {
  it("no snooze at all, or just one for somebody committed", () => {
    expect(due({ maxSnoozes: 0 }).tell({ what: "snooze" }).state().snoozes).toBe(0);
    const committed = due({ commitment: true })
      .tell({ what: "snooze" })
      .spend(minutes(5))
      .tell({ what: "snooze" });
    expect(committed.state().snoozes).toBe(1);
  });

  it("how often a nudge comes back that was closed", () => {
    const closed = due({ maxReturns: 0 })
      .tell({ what: "taskSwitch" })
      .see({ open: ["popup"] });
    closed.tell({ what: "shown", surface: "popup" }).lose(seconds(5)).now({ open: [] });
    expect(closed.state().nudge.is).toBe("exhausted");
  });
});

describe("a test nudge", () => {
  const testing = (settings = {}) => person(settings).spend(minutes(3)).tell({ what: "testNudge" });

  it("shows what would happen, and no answer to it changes anything", () => {
    expect(testing().effects()).toEqual(popup);
    for (const what of ["skip", "snooze"] as const) {
      const answered = testing().tell({ what });
      expect(answered.minutes()).toBe(3);
      expect(answered.state().nudge.is).toBe("idle");
      expect(answered.today()).toMatchObject({ skipped: 0, snoozed: 0 });
    }
    const closed = testing()
      .see({ open: ["popup"] })
      .tell({ what: "shown", surface: "popup" });
    expect(closed.lose(seconds(5)).now({ open: [] }).today().unanswered).toBe(0);
  });

  it("goes down the same ladder", () => {
    const refused = testing().tell({ what: "refused", surface: "popup" });
    expect(refused.state().test).toMatchObject({ surface: "window" });
  });

  it("works while paused, and is no test nudge when a break is due", () => {
    expect(person().tell({ what: "pause", until: null }).tell({ what: "testNudge" }).effects()).toEqual(
      popup,
    );
    expect(due().tell({ what: "testNudge" }).state().test).toBeNull();
  });

  it("gives way to a break that falls due", () => {
    const late = testing({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    late.spend(minutes(27));
    expect(late.state().test).toBeNull();
  });

  it("shows a dot where the badge is all there is, for half a minute, and is over", () => {
    const badgeOf = (who: ReturnType<typeof person>) =>
      outlook(who.state(), who.settings(), who.at(), "UTC").badge.is;
    for (const paused of [false, true]) {
      const someone = testing({ nudgeLevel: "badge" });
      if (paused) someone.tell({ what: "pause", until: null });
      expect(badgeOf(someone)).toBe("owed");
      expect(outlook(someone.state(), someone.settings(), someone.at(), "UTC").alarmAt).toBeLessThanOrEqual(
        someone.at() + seconds(30),
      );
      someone.lose(seconds(30)).tell({ what: "wake" });
      expect(someone.state().nudge.is).toBe("idle");
      expect(badgeOf(someone)).toBe(paused ? "paused" : "none");
    }
  });
});
