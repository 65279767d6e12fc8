import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "./person.ts";

/** A person for whom a break has just become due, who wants the popup at once. */
const due = (settings = {}) =>
  person({ intervalMinutes: 10, nudgeLevel: "now", ...settings }).spend(minutes(10));
const shown = (settings = {}) =>
  due(settings)
    .see({ open: ["popup"] })
    .tell({ what: "shown", surface: "popup" });
const close = (who: ReturnType<typeof person>, surface: "popup" | "window" | "notification") =>
  who.tell({ what: "closed", surface, page: "p" });
const reach = (what: "resumeRoutine" | "reportProgress" | "pauseRoutine", page: string, done: number) =>
  ({ what, page, elapsedMs: done * 5000, done }) as const;

describe("answers, to the letter", () => {
  it("a snooze says that it was one", () => {
    expect(shown().tell({ what: "snooze" }).state().nudge).toMatchObject({ is: "deferred", why: "snoozed" });
  });

  it("a skip without a break that is due is none", () => {
    const early = person().spend(minutes(3)).tell({ what: "skip" });
    expect(early.minutes()).toBe(3);
    expect(early.state().skipped).toBeNull();
  });

  it("a skip forgives every snooze and every closed nudge, and undo remembers them", () => {
    const tired = shown().tell({ what: "snooze" }).see({ open: [] }).spend(minutes(5));
    tired.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
    close(tired.lose(seconds(5)).see({ open: [] }), "popup");
    expect(tired.state()).toMatchObject({ snoozes: 1, dismissals: 1 });
    expect(tired.tell({ what: "skip" }).state()).toMatchObject({ snoozes: 0, dismissals: 0 });
    expect(tired.tell({ what: "undo" }).state()).toMatchObject({ snoozes: 1, dismissals: 1 });
  });

  it("undo takes back one skip of the day, not two", () => {
    const twice = shown().tell({ what: "skip" }).spend(minutes(10)).tell({ what: "skip" });
    expect(twice.today().skipped).toBe(2);
    expect(twice.tell({ what: "undo" }).today().skipped).toBe(1);
  });

  it("undo is there for five minutes to the millisecond", () => {
    const skipped = () => shown().tell({ what: "skip" }).see({ open: [] });
    const inTime = skipped().spend(minutes(5));
    expect(inTime.state().skipped).not.toBeNull();
    expect(inTime.tell({ what: "undo" }).minutes()).toBe(15);
    const late = skipped().spend(minutes(5)).lose(1).tell({ what: "undo" });
    expect(late.minutes()).toBeCloseTo(5, 3);
    expect(late.state().skipped).toBeNull();
  });

  it("undo is gone after a natural break", () => {
    const gone = shown({ naturalBreakMinutes: 1 }).tell({ what: "skip" }).see({ open: [] });
    gone.now({ presence: "locked" }).lose(minutes(1)).now({ presence: "active" });
    expect(gone.state().skipped).toBeNull();
  });

  it("a nudge that falls due by a hair's breadth is closed only on the surface that showed it", () => {
    const other = close(shown().lose(seconds(5)), "notification");
    expect(other.state().nudge).toMatchObject({ is: "shown", surface: "popup" });
    expect(other.today().unanswered).toBe(0);
    const opening = close(due(), "popup");
    expect(opening.state().nudge.is).toBe("opening");
  });
});

describe("surfaces, to the letter", () => {
  it("a page that says it is on screen is believed, even where the browser does not list it, and even late", () => {
    const late = due().lose(seconds(10)).tell({ what: "shown", surface: "popup" });
    expect(late.state().nudge).toMatchObject({ is: "shown", surface: "popup" });
  });

  it("a page that opens without a nudge is no nudge", () => {
    const home = person()
      .see({ open: ["popup"] })
      .tell({ what: "shown", surface: "popup" });
    expect(home.state().nudge.is).toBe("idle");
  });

  it("a surface has ten seconds", () => {
    expect(
      due()
        .lose(seconds(10) - 1)
        .now({})
        .effects(),
    ).toEqual([]);
    const silent = due().lose(seconds(10)).now({});
    expect(silent.effects()).toEqual([{ do: "open", surface: "window" }]);
    expect(silent.today().activeMs).toBe(minutes(10) + seconds(10));
  });

  it("a surface of which nobody heard is followed by no window that takes the focus while somebody types", () => {
    const opening = () => person({ intervalMinutes: 10 }).spend(minutes(10)).tell({ what: "taskSwitch" });
    const typing = opening().lose(seconds(14)).now({});
    expect(typing.effects()).toEqual([{ do: "open", surface: "notification" }]);
    typing.tell({ what: "shown", surface: "notification" });
    expect(typing.tell({ what: "taskSwitch" }).effects()).toContainEqual({ do: "open", surface: "popup" });
    expect(opening().lose(seconds(14)).now({ quiet: true }).effects()).toEqual([
      { do: "open", surface: "window" },
    ]);
  });

  it("a surface of which nobody heard is followed by no window in front of another application", () => {
    const left = due({ count: "computer" }).lose(seconds(10)).now({ front: false });
    expect(left.effects()).toEqual([{ do: "open", surface: "notification" }]);
  });

  it("a window that is gone without a word was closed", () => {
    const window = due()
      .tell({ what: "refused", surface: "popup" })
      .see({ open: ["window"] });
    window.tell({ what: "shown", surface: "window" }).lose(seconds(5)).now({ open: [] });
    expect(window.state().nudge).toMatchObject({ is: "deferred", why: "dismissed" });
  });

  it("a window of ours that was left open somewhere keeps no nudge from coming", () => {
    const left = person({ intervalMinutes: 10, nudgeLevel: "now" }).now({ open: ["window"] });
    expect(left.spend(minutes(10)).effects()).toEqual([{ do: "open", surface: "popup" }]);
  });

  it("a window of ours that is in front, and so refuses the popup, shows the nudge itself", () => {
    const looking = person({ intervalMinutes: 10, nudgeLevel: "now" }).now({ open: ["window"] });
    looking.spend(minutes(10)).tell({ what: "refused", surface: "popup" });
    expect(looking.state().nudge).toMatchObject({ is: "shown", surface: "window" });
    expect(looking.effects()).toEqual([]);
  });

  it("an open page is no place for the nudge of somebody who wants none there", () => {
    const quiet = person({ intervalMinutes: 10, nudgeLevel: "notification" }).now({ open: ["popup"] });
    expect(quiet.spend(minutes(10)).effects()).toEqual([{ do: "open", surface: "notification" }]);
  });

  it("a notification that is refused leaves the badge", () => {
    const refused = due({ nudgeLevel: "notification" }).tell({ what: "refused", surface: "notification" });
    expect(refused.state().nudge).toMatchObject({ is: "shown", surface: "badge" });
  });

  it("a notification that is closed before it was shown was refused", () => {
    const unseen = close(due({ nudgeLevel: "notification" }), "notification");
    expect(unseen.state().nudge).toMatchObject({ is: "shown", surface: "badge" });
    expect(unseen.today().unanswered).toBe(0);
  });

  it("a nudge that was answered by starting is withdrawn, and its closing is no further answer", () => {
    const asked = due({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    expect(asked.keepNotification()).toBe(true);
    expect(asked.tell({ what: "routineRequested" }).keepNotification()).toBe(false);
    expect(close(asked, "notification").today().unanswered).toBe(0);
    expect(asked.tell({ what: "startRoutine", kind: "full", page: "p" }).state().routine).not.toBeNull();
  });

  it("a start that no page follows is asked about again", () => {
    const lost = due({ nudgeLevel: "notification" }).tell({ what: "routineRequested" });
    expect(lost.spend(minutes(4)).effects()).toEqual([]);
    expect(lost.spend(minutes(1)).effects()).toEqual([{ do: "open", surface: "notification" }]);
  });

  it("a start before anything is due leaves no nudge behind, nor does a test that is started from", () => {
    expect(person().tell({ what: "routineRequested" }).state().nudge).toEqual({ is: "idle" });
    const test = person().tell({ what: "testNudge" });
    expect(test.tell({ what: "routineRequested" }).state().nudge).toMatchObject({ isTest: true });
  });

  it("a nudge that is still on its way is withdrawn too when it becomes needless", () => {
    const onItsWay = due({ nudgeLevel: "notification" });
    expect(onItsWay.keepNotification()).toBe(true);
    expect(onItsWay.tell({ what: "pause", until: null }).keepNotification()).toBe(false);
  });

  it("a nudge that was on its way when the browser closed begins anew", () => {
    const reopened = due().lose(seconds(5)).tell({ what: "startup" });
    expect(reopened.effects()).toEqual([{ do: "open", surface: "popup" }]);
  });
});

describe("a wall clock that is set back by an hour", () => {
  const back = (who: ReturnType<typeof person>) => who.lose(-minutes(60)).now({});

  it("puts off nothing that was to come by more than it was to be put off at all", () => {
    const snoozed = shown({ snoozeMinutes: 10 }).tell({ what: "snooze" }).see({ open: [] });
    const later = back(snoozed);
    expect(later.state().nudge).toMatchObject({ until: later.at() + minutes(10) });
    const soon = back(shown({ snoozeMinutes: 1 }).tell({ what: "snooze" }).see({ open: [] }));
    expect(soon.state().nudge).toMatchObject({ until: soon.at() + minutes(1) });
    const closed = back(close(shown({ snoozeMinutes: 1 }).lose(seconds(5)).see({ open: [] }), "popup"));
    expect(closed.state().nudge).toMatchObject({ until: closed.at() + minutes(5) });
  });

  it("gives a surface no more than its ten seconds", () => {
    expect(back(due()).lose(seconds(10)).now({}).effects()).toEqual([{ do: "open", surface: "window" }]);
  });

  it("takes the patience for over, since nobody knows how long it has lasted", () => {
    const waiting = back(due({ nudgeLevel: "popup" }));
    expect(waiting.effects()).toEqual([{ do: "open", surface: "notification" }]);
  });

  it("gives undo and a routine that waits no more than their time", () => {
    const skipped = back(shown().tell({ what: "skip" }).see({ open: [] }));
    expect(skipped.spend(minutes(5)).lose(1).now({}).state().skipped).toBeNull();
    const routine = person().tell({ what: "startRoutine", kind: "full", page: "p" });
    routine.now({ open: ["popup"] }).now({ open: [] });
    expect(back(routine).spend(minutes(15)).state().routine).toBeNull();
  });
});

describe("a routine, to the letter", () => {
  const playing = () =>
    person()
      .tell({ what: "startRoutine", kind: "full", page: "p" })
      .now({ open: ["popup"] });

  it("is halted only by the page that plays it", () => {
    const other = playing().tell(reach("pauseRoutine", "q", 7));
    expect(other.state().routine).toMatchObject({ page: "p", done: 0 });
    expect(
      playing()
        .tell(reach("pauseRoutine", "p", 7))
        .state().routine,
    ).toMatchObject({ page: null, done: 7 });
  });

  it("and a pause that ran out in the same night are both over in the morning", () => {
    const night = playing();
    night.tell({ what: "pause", until: night.at() + minutes(30) }).now({ open: [] });
    expect(
      night
        .lose(minutes(60 * 8))
        .now({})
        .state(),
    ).toMatchObject({ routine: null, pause: null });
  });
});

describe("the day's record", () => {
  it("is a new one after midnight", () => {
    const owl = person()
      .spend(minutes(10))
      .lose(minutes(60 * 16));
    expect(owl.now({}).spend(minutes(3)).today()).toMatchObject({ date: "2026-03-03", activeMs: minutes(3) });
  });
});
