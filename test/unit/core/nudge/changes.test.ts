import { describe, expect, it } from "vitest";
import { outlook } from "../../../../src/core/outlook/outlook.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { shownOn } from "./matchers.ts";
import { person } from "./person.ts";

type Person = ReturnType<typeof person>;
const look = (it: Person) => outlook(it.state(), it.settings(), it.at(), "UTC");
const popup = [{ do: "open", surface: "popup" }];
const waiting = (settings = {}) => person({ intervalMinutes: 10, ...settings }).spend(minutes(10));
const shown = (settings = {}) =>
  waiting(settings)
    .tell({ what: "taskSwitch" })
    .see({ open: ["popup"] })
    .tell({ what: "shown", surface: "popup" });

describe("a pause that begins while a nudge", () => {
  it("waits for its moment: the wait is over", () => {
    expect(waiting().tell({ what: "pause", until: null }).state().nudge.is).toBe("idle");
  });

  it("is snoozed: the snooze stays", () => {
    const snoozed = shown().tell({ what: "snooze" }).see({ open: [] });
    const { nudge } = snoozed.state();
    expect(snoozed.tell({ what: "pause", until: null }).state().nudge).toEqual(nudge);
  });

  it("by the key is ended by the key", () => {
    const paused = waiting().tell({ what: "togglePause" });
    expect(paused.state().pause).toEqual({ until: null });
    expect(paused.minutes()).toBe(10);
    expect(paused.tell({ what: "togglePause" }).state().pause).toBeNull();
  });
});

describe("a nudge that waits", () => {
  it("is woken for when its patience is over", () => {
    const patient = waiting({ patienceMinutes: 1 });
    expect(look(patient).alarmAt).toBe(patient.at() + minutes(1));
  });

  it("is still at its beginning when it is looked at twice in the same instant", () => {
    expect(waiting().now({}).state().nudge.is).toBe("waiting");
  });

  it("waits no longer for somebody who turns to another application, whose time counts too", () => {
    const left = waiting({ count: "computer" }).now({ front: false });
    expect(left.effects()).toEqual([{ do: "open", surface: "notification" }]);
  });

  it("waits no longer when the person now wants it at once", () => {
    expect(waiting().choose({ nudgeLevel: "now" }).effects()).toEqual(popup);
  });

  it("leaves a settings change that has nothing to do with it alone", () => {
    const { nudge } = shown().state();
    expect(shown().choose({ theme: "dark" }).state().nudge).toEqual(nudge);
  });

  it("still waits out its snooze after the browser was closed", () => {
    const snoozed = shown().tell({ what: "snooze" }).see({ open: [] });
    const { nudge } = snoozed.state();
    expect(snoozed.lose(seconds(5)).tell({ what: "startup" }).state().nudge).toEqual(nudge);
  });

  it("is a break that stays due, though the last minute before it proves to have been an absence", () => {
    const gone = shown()
      .now({ presence: "idle", open: ["popup"] })
      .lose(minutes(2));
    gone.now({ presence: "active" });
    expect(gone.minutes()).toBe(9);
    expect(look(gone).badge.is).toBe("owed");
    expect(gone.tell({ what: "snooze" }).state().nudge).toMatchObject({ is: "deferred" });
  });
});

describe("a nudge that is owed to somebody who has gone", () => {
  it("says so", () => {
    const gone = person({ intervalMinutes: 10 }).spend(minutes(9)).now({ presence: "locked" });
    expect(gone.choose({ intervalMinutes: 5 }).state().hold).toBe("away");
  });
});

describe("a popup that is still to come", () => {
  const notified = (settings = {}) =>
    waiting({ patienceMinutes: 0, ...settings }).tell({ what: "shown", surface: "notification" });

  it("keeps looking out for its moment", () => {
    expect(look(notified())).toMatchObject({ idleSeconds: 15, wakeSources: { taskSwitches: true } });
  });

  it("waits while another application is in front, even where that time counts", () => {
    const left = notified({ count: "computer" }).now({ front: false });
    expect(left.state().hold).toBe("otherApp");
    expect(left.now({ quiet: true }).effects()).toEqual([]);
    expect(left.now({ front: true, quiet: true }).effects()).toEqual(popup);
    expect(left.keepNotification()).toBe(false);
  });
});

describe("the surface that says it is on screen", () => {
  it("is the one that has the nudge, from then on", () => {
    const other = waiting()
      .tell({ what: "taskSwitch" })
      .lose(seconds(2))
      .see({ open: ["window"] });
    other.tell({ what: "shown", surface: "window" });
    expect(other.state().nudge).toEqual({
      is: "asking",
      on: { surface: "window", at: other.at(), isShown: true },
    });
  });

  it("is followed by no popup where the person has opened it before the notification came", () => {
    const first = waiting({ patienceMinutes: 0 }).see({ open: ["popup"] });
    first.tell({ what: "shown", surface: "popup" });
    expect(first.state().nudge).toMatchObject(shownOn("popup"));
  });

  it("is followed by no popup where the person opens it afterwards, and goes itself", () => {
    const notified = waiting({ patienceMinutes: 0 }).tell({ what: "shown", surface: "notification" });
    expect(notified.state().nudge).toMatchObject({ is: "waiting", notice: { surface: "notification" } });
    notified.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
    expect(notified.state().nudge).toMatchObject(shownOn("popup"));
    expect(notified.keepNotification()).toBe(false);
    expect(notified.now({ quiet: true }).effects()).toEqual([]);
  });

  it.each(["popup", "window"] as const)("knows nothing of a %s that shows no nudge", surface => {
    const looking = person()
      .spend(minutes(3))
      .see({ open: [surface] });
    expect(looking.tell({ what: "shown", surface }).state().nudge).toEqual({ is: "idle" });
    const told = waiting({ patienceMinutes: 0, nudgeLevel: "notification" });
    told.tell({ what: "shown", surface: "notification" }).see({ open: [surface] });
    expect(told.tell({ what: "shown", surface }).state().nudge).toMatchObject(shownOn("notification"));
  });

  it("is followed by no popup where a page had the nudge all along", () => {
    const open = waiting()
      .see({ open: ["popup"] })
      .tell({ what: "wake" });
    expect(open.state().nudge).toEqual({
      is: "asking",
      on: { surface: "popup", at: open.at(), isShown: true },
    });
  });

  it.each([
    [999, 0],
    [1000, 1],
    [1500, 1],
  ])("and is closed %i ms later was answered so often: %i", (ms, unanswered) => {
    const closed = shown().lose(ms).see({ open: [] }).tell({ what: "closed", surface: "popup", page: "p" });
    expect(closed.today().unanswered).toBe(unanswered);
  });
});

describe("a test nudge, to the letter", () => {
  const testing = (settings = {}) => person(settings).spend(minutes(3)).tell({ what: "testNudge" });

  it("is no debt", () => {
    expect(look(testing()).badge.is).toBe("none");
  });

  it("shows the nudge itself, now, where one is due", () => {
    expect(waiting().tell({ what: "testNudge" }).effects()).toEqual(popup);
  });

  it("disturbs neither a nudge that is on its way or there, nor a routine", () => {
    const opening = waiting().tell({ what: "taskSwitch" });
    const routine = person()
      .tell({ what: "startRoutine", kind: "full", page: "p" })
      .now({ open: ["popup"] });
    for (const busy of [opening, shown(), routine]) {
      const { nudge } = busy.state();
      expect(busy.lose(seconds(1)).tell({ what: "testNudge" }).state().nudge).toEqual(nudge);
    }
  });

  it("is over when it is closed, and stays on the badge for half a minute, without a trace in the day", () => {
    const closed = testing()
      .see({ open: ["popup"] })
      .tell({ what: "shown", surface: "popup" });
    expect(closed.lose(seconds(5)).now({ open: [] }).state().test).toBeNull();
    const badge = testing({ nudgeLevel: "badge" });
    expect(look(badge).alarmAt).toBe(badge.at() + seconds(30));
    expect(
      badge
        .lose(seconds(30) - 1)
        .now({})
        .state().test,
    ).toMatchObject({ surface: "badge" });
    const { today } = badge.lose(1).now({});
    expect(badge.state().test).toBeNull();
    expect(today()).toMatchObject({ activeMs: minutes(3.5), unanswered: 0 });
  });
});

describe("outside working hours", () => {
  it("nothing that happens to windows is worth a wake", () => {
    const office = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 5 }]);
    const evening = person({ hours: office }).spend(minutes(6));
    expect(look(evening).wakeSources).toEqual({ focus: false, audible: false, taskSwitches: false });
  });
});
