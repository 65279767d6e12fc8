import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { shownOn } from "./matchers.ts";
import {
  asked,
  close,
  due,
  notified,
  opening,
  openPopup,
  type Person,
  progress,
  stretching,
  testing,
  waiting,
} from "./people.ts";
import { person } from "./person.ts";

describe("a snooze", () => {
  it("defers the nudge by the snooze time, three times in a row at most", () => {
    const snoozer = asked();
    for (const _ of [1, 2, 3]) {
      snoozer.tell({ what: "snooze" }).see({ open: [] });
      expect(snoozer.state().nudge).toEqual({
        ...{ is: "deferred", why: "snoozed" },
        until: snoozer.at() + minutes(5),
      });
      expect(snoozer.spend(minutes(5) - 1).effects()).toEqual([]);
      expect(openPopup(snoozer.spend(1)).state().nudge.is).toBe("asking");
    }
    expect(snoozer.tell({ what: "snooze" }).state().nudge.is).toBe("asking");
    expect(snoozer.today().snoozed).toBe(3);
  });

  it("does nothing while no break is due", () => {
    const early = person().spend(minutes(3)).tell({ what: "snooze" });
    expect(early.state()).toMatchObject({ nudge: { is: "idle" }, snoozes: 0 });
    expect(early.today().snoozed).toBe(0);
  });

  it("is refused where the person allows none", () => {
    const refused = waiting({ maxSnoozes: 0 }).tell({ what: "snooze" });
    expect(refused.state()).toMatchObject({ nudge: { is: "waiting" }, snoozes: 0 });
  });

  it("lasts as long as the person chose", () => {
    const short = asked({ snoozeMinutes: 1 }).tell({ what: "snooze" });
    expect(short.state().nudge).toMatchObject({ until: short.at() + minutes(1) });
  });
});

describe("a skip", () => {
  it("starts the clock again and is counted", () => {
    const skipped = asked().tell({ what: "skip" });
    expect(skipped.minutes()).toBe(0);
    expect(skipped.today().skipped).toBe(1);
    expect(skipped.state()).toMatchObject({ nudge: { is: "idle" }, test: null });
    expect(skipped.state().skipped).toEqual({
      ...{ at: skipped.at(), activeMs: minutes(10), dueIntervalMs: minutes(10) },
      ...{ snoozes: 0, dismissals: 0, on: "2026-03-02" },
    });
  });

  it("remembers the interval that was reached, although the nudge still waits", () => {
    const skipped = waiting().tell({ what: "skip" });
    expect(skipped.state().skipped).toMatchObject({ dueIntervalMs: minutes(10) });
  });

  it("does nothing while no break is due", () => {
    const early = person().spend(minutes(3)).tell({ what: "skip" });
    expect(early.minutes()).toBe(3);
    expect(early.state().skipped).toBeNull();
    expect(early.today().skipped).toBe(0);
  });

  it("clears the snoozes and dismissals of this break, and undo brings them back", () => {
    const tired = asked().tell({ what: "snooze" }).see({ open: [] }).spend(minutes(5));
    close(openPopup(tired).lose(seconds(5)), "popup");
    expect(tired.state()).toMatchObject({ snoozes: 1, dismissals: 1 });
    expect(tired.tell({ what: "skip" }).state()).toMatchObject({ snoozes: 0, dismissals: 0 });
    expect(tired.tell({ what: "undo" }).state()).toMatchObject({ snoozes: 1, dismissals: 1 });
  });
});

describe("a break without the routine", () => {
  const moved = { what: "moved" } as const;

  it("starts the clock again, answers the nudge, and is counted as its own kind", () => {
    const it = asked().tell({ what: "snooze" }).tell(moved);
    expect(it.minutes()).toBe(0);
    expect(it.state()).toMatchObject({ nudge: { is: "idle" }, snoozes: 0 });
    expect(it.today()).toMatchObject({ moved: 1, skipped: 0, full: 0, short: 0, naturalBreaks: 0 });
    expect(it.keepNotification()).toBe(false);
    expect(it.see({ open: [] }).spend(minutes(9)).effects()).toEqual([]);
    expect(it.spend(minutes(1)).effects()).toEqual(opening("popup"));
  });

  it("may come before the break is due; its undo leaves nothing due", () => {
    const it = person({ intervalMinutes: 10 }).spend(minutes(6)).tell(moved);
    expect(it.minutes()).toBe(0);
    expect(it.today().moved).toBe(1);
    it.spend(minutes(1)).tell({ what: "undo" });
    expect(it.minutes()).toBe(7);
    expect(it.today()).toMatchObject({ moved: 0, skipped: 0 });
    expect(it.state()).toMatchObject({ nudge: { is: "idle" }, skipped: null });
  });

  it("is the last break, for other computers too, until it is taken back; a skip is none", () => {
    const it = asked().tell(moved);
    expect(it.state()).toMatchObject({
      brokeAt: it.at(),
      skipped: { isMoved: true, dueIntervalMs: minutes(10) },
    });
    const brokeAt = it.at();
    it.see({ open: [] }).spend(minutes(10)).tell({ what: "skip" });
    expect(it.state().brokeAt).toBe(brokeAt);
    expect(it.tell({ what: "undo" }).state().brokeAt).toBe(brokeAt);
    it.tell(moved).tell({ what: "undo" });
    expect(it.state().brokeAt).toBeNull();
  });

  it("is taken back once of several", () => {
    const it = person().spend(minutes(3)).tell(moved).spend(minutes(3)).tell(moved);
    expect(it.tell({ what: "undo" }).today().moved).toBe(1);
  });

  it("can be undone: the break is due again", () => {
    const it = asked().tell(moved).tell({ what: "undo" });
    expect(it.minutes()).toBe(10);
    expect(it.state().nudge).toMatchObject(shownOn("popup"));
    expect(it.today().moved).toBe(0);
  });

  it("is taken back from the day that counts it, and from its timeline, after midnight", () => {
    const it = person({ intervalMinutes: 10 })
      .lose(minutes(15 * 60 - 2))
      .tell({ what: "wake" });
    it.tell(moved).spend(minutes(3));
    expect(it.lastDay()).toMatchObject({
      date: "2026-03-02",
      moved: 1,
      timeline: expect.stringMatching(/m1/),
    });
    it.tell({ what: "undo" });
    expect(it.lastDay()).toMatchObject({ moved: 0, timeline: expect.not.stringContaining("m") });
    expect(it.today()).toMatchObject({ date: "2026-03-03", moved: 0 });
  });

  it("ends an unfinished routine, and does nothing while one plays", () => {
    const playing = stretching().tell(progress("reportProgress", 4));
    expect(playing.tell(moved).state().routine).toMatchObject({ is: "playing", done: 4 });
    expect(playing.today().moved).toBe(0);
    const left = playing.tell(progress("pauseRoutine", 4)).tell(moved);
    expect(left.state().routine).toBeNull();
    expect(left.today()).toMatchObject({ moved: 1, partial: 1 });
  });
});

describe("an interval that is made longer", () => {
  const isWithdrawn = (it: ReturnType<typeof asked>) => {
    expect(it.state().nudge).toEqual({ is: "idle" });
    expect(it.see({ open: [] }).spend(minutes(8)).effects()).toEqual([]);
    expect(it.state().nudge).toEqual({ is: "idle" });
    expect(it.tell({ what: "skip" }).today().skipped).toBe(0);
    expect(it.tell({ what: "undo" }).state().nudge).toEqual({ is: "idle" });
  };

  it("withdraws the nudge in the turn in which the popup says that it is shown, before or after", () => {
    isWithdrawn(asked().choose({ intervalMinutes: 60 }));
    const before = due()
      .see({ open: ["popup"] })
      .choose({ intervalMinutes: 60 });
    isWithdrawn(before.tell({ what: "shown", surface: "popup" }));
    const together = due().see({ open: ["popup"] });
    isWithdrawn(together.chooseUntold({ intervalMinutes: 60 }).tell({ what: "shown", surface: "popup" }));
  });

  it("between a skip and its undo leaves nothing due, and takes no time", () => {
    const undone = asked().tell({ what: "skip" }).choose({ intervalMinutes: 60 }).tell({ what: "undo" });
    expect(undone.state().nudge).toEqual({ is: "idle" });
    expect(undone.minutes()).toBe(10);
    expect(undone.see({ open: [] }).spend(minutes(49)).effects()).toEqual([]);
    expect(undone.spend(minutes(1)).effects()).toEqual(opening("popup"));
  });

  it("and shorter again leaves the undone break due", () => {
    const undone = asked().tell({ what: "skip" }).choose({ intervalMinutes: 5 }).tell({ what: "undo" });
    expect(undone.state().nudge).toMatchObject(shownOn("popup"));
  });
});

describe("undo", () => {
  it("adds the time before the skip to the time since, and the nudge is back", () => {
    const undone = asked().tell({ what: "skip" }).spend(minutes(1)).tell({ what: "undo" });
    expect(undone.minutes()).toBe(11);
    expect(undone.today().skipped).toBe(0);
    expect(undone.state()).toMatchObject({ skipped: null, nudge: shownOn("popup") });
  });

  it("takes back one skip of the day", () => {
    const often = asked().tell({ what: "skip" }).spend(minutes(10)).tell({ what: "skip" });
    often.spend(minutes(10)).tell({ what: "skip" });
    expect(often.today().skipped).toBe(3);
    expect(often.tell({ what: "undo" }).today().skipped).toBe(2);
  });

  it("works for five minutes to the millisecond", () => {
    const skipped = () => asked().tell({ what: "skip" }).see({ open: [] });
    const inTime = skipped().spend(minutes(5));
    expect(inTime.state().skipped).not.toBeNull();
    expect(inTime.tell({ what: "undo" }).minutes()).toBe(15);
    const late = skipped().spend(minutes(5)).lose(1).tell({ what: "undo" });
    expect(late.minutes()).toBeCloseTo(5, 3);
    expect(late.state().skipped).toBeNull();
  });

  it("does nothing twice, and nothing without a skip", () => {
    const twice = asked().tell({ what: "skip" }).tell({ what: "undo" }).tell({ what: "undo" });
    expect(twice.minutes()).toBe(10);
    const idle = person().spend(minutes(3)).tell({ what: "undo" });
    expect(idle.minutes()).toBe(3);
    expect(idle.today().skipped).toBe(0);
  });
});

describe("a click on the notification", () => {
  const noticeShown = { what: "shown", surface: "notification" } as const;
  const click = (it: Person) => it.tell({ what: "answersRequested" });

  it("opens the answers in a window, and starts nothing; the notification closes without a dismissal", () => {
    for (const it of [notified(), due({ nudgeLevel: "notification" }).tell(noticeShown)]) {
      expect(click(it.lose(seconds(1))).effects()).toEqual(opening("window"));
      expect(it.state()).toMatchObject({ routine: null, nudge: { is: "asking", on: { surface: "window" } } });
      expect(it.keepNotification()).toBe(false);
      expect(close(it, "notification").state()).toMatchObject({ dismissals: 0, nudge: { is: "asking" } });
    }
  });

  it("opens the answers of a break that is owed, whatever became of its nudge", () => {
    const snoozed = asked().tell({ what: "snooze" }).see({ open: [] });
    expect(click(snoozed).effects()).toEqual(opening("window"));
  });

  it("opens nothing where no break is due, nor during a routine", () => {
    expect(click(person()).effects()).toEqual([]);
    expect(click(stretching()).effects()).toEqual([]);
  });
});

describe("a request for the routine", () => {
  const notification = () =>
    due({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });

  it("answers the nudge: the notification goes, and its closing is no dismissal", () => {
    const requested = notification();
    expect(requested.keepNotification()).toBe(true);
    expect(requested.tell({ what: "routineRequested" }).effects()).toEqual([{ do: "startRoutine" }]);
    expect(requested.tell({ what: "routineRequested" }).keepNotification()).toBe(false);
    expect(close(requested, "notification").today().unanswered).toBe(0);
    expect(requested.tell({ what: "startRoutine", kind: "full", page: "p" }).state().routine).not.toBeNull();
  });

  it("brings the nudge back after the snooze time if no page plays the routine", () => {
    const lost = due({ nudgeLevel: "notification" }).tell({ what: "routineRequested" });
    expect(lost.state().nudge).toMatchObject({ is: "deferred", why: "unfinished" });
    expect(lost.spend(minutes(5) - 1).effects()).toEqual([]);
    expect(lost.spend(1).effects()).toEqual(opening("notification"));
  });

  it("does nothing while no break is due", () => {
    expect(person().tell({ what: "routineRequested" }).state().nudge).toEqual({ is: "idle" });
  });

  it("leaves a routine that waits, and its nudge", () => {
    const left = asked()
      .tell({ what: "startRoutine", kind: "short", page: "p" })
      .now({ open: ["popup"] });
    left.tell(progress("pauseRoutine", 1)).see({ open: [] }).spend(minutes(6));
    const { nudge } = left.state();
    expect(nudge.is).not.toBe("idle");
    expect(left.tell({ what: "routineRequested" }).state().nudge).toEqual(nudge);
  });

  it("does nothing during a routine", () => {
    expect(stretching().tell({ what: "routineRequested" }).state().nudge).toEqual({ is: "idle" });
  });
});

describe("the snooze key", () => {
  const key = { what: "snoozeKey" } as const;

  it("snoozes, and tells why it cannot", () => {
    const it = asked({ maxSnoozes: 1 }).tell(key);
    expect(it.state()).toMatchObject({ snoozes: 1, nudge: { is: "deferred", why: "snoozed" } });
    expect(it.effects()).toEqual([]);
    expect(it.tell(key).effects()).toEqual([{ do: "tellNoSnooze", why: "noneLeft" }]);
    expect(it.state().snoozes).toBe(1);
    expect(person().tell(key).effects()).toEqual([{ do: "tellNoSnooze", why: "notDue" }]);
  });

  it("ends a test nudge without a word", () => {
    const it = testing().tell(key);
    expect(it.state().test).toBeNull();
    expect(it.effects()).toEqual([]);
  });

  it("alone tells: a page shows that itself", () => {
    const it = asked({ maxSnoozes: 0 }).tell({ what: "snooze" });
    expect(it.effects()).toEqual([]);
  });
});
