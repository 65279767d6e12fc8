import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { openingOn, shownOn } from "./matchers.ts";
import { asked, close, due, opening, openPopup, outlookOf, start, testing, waiting } from "./people.ts";
import { person } from "./person.ts";

const shown = () => openPopup(testing());

describe("a test nudge", () => {
  it("opens the first surface of the ladder", () => {
    expect(testing().effects()).toEqual(opening("popup"));
    expect(testing({ nudgeLevel: "notification" }).effects()).toEqual(opening("notification"));
  });

  it("changes neither the badge nor the nudge", () => {
    expect(outlookOf(testing()).badge.is).toBe("none");
    expect(shown().state()).toMatchObject({
      nudge: { is: "idle" },
      test: { surface: "popup", isShown: true },
    });
  });

  it.each(["skip", "snooze", "routineRequested"] as const)(
    "is ended by %s, which changes nothing else",
    what => {
      const answered = shown();
      const { state, today } = answered;
      const before = { state: { ...state(), test: null }, today: today() };
      answered.tell({ what });
      expect(answered.effects()).toEqual([]);
      expect({ state: state(), today: today() }).toEqual(before);
    },
  );

  it("shows its answers in a window at a click on its notification", () => {
    const clicked = testing({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    expect(clicked.lose(seconds(1)).tell({ what: "answersRequested" }).effects()).toEqual(opening("window"));
    expect(close(clicked, "notification").state().test).toMatchObject({ surface: "window", isShown: false });
    expect(clicked.state().nudge).toEqual({ is: "idle" });
  });

  it("goes down the ladder", () => {
    const refused = testing().tell({ what: "refused", surface: "popup" });
    expect(refused.state().test).toMatchObject({ surface: "window", isShown: false });
    expect(refused.effects()).toEqual(opening("window"));
    expect(refused.tell({ what: "refused", surface: "popup" }).effects()).toEqual([]);
    expect(refused.lose(seconds(10)).now({}).effects()).toEqual(opening("notification"));
    expect(close(refused, "notification").state().test).toMatchObject({ surface: "badge" });
  });

  it("is not refused once it is shown", () => {
    expect(shown().tell({ what: "refused", surface: "popup" }).state().test).toMatchObject({
      surface: "popup",
    });
  });

  it("is where a surface reports that it is shown", () => {
    const other = testing()
      .lose(seconds(2))
      .see({ open: ["window"] });
    other.tell({ what: "shown", surface: "window" });
    expect(other.state().test).toEqual({ surface: "window", at: other.at(), isShown: true });
    const { test } = other.state();
    other.lose(seconds(1)).tell({ what: "shown", surface: "popup" });
    expect(other.state().test).toEqual(test);
  });

  it("works while paused", () => {
    const paused = person().tell({ what: "pause", until: null }).tell({ what: "testNudge" });
    expect(paused.effects()).toEqual(opening("popup"));
  });

  it("does nothing while a nudge is on screen or on its way there, and during a routine", () => {
    const onItsWay = waiting().tell({ what: "taskSwitch" });
    const routine = person()
      .tell(start)
      .now({ open: ["popup"] });
    for (const busy of [onItsWay, asked(), routine, testing()]) {
      const { nudge, test } = busy.state();
      busy.lose(seconds(1)).tell({ what: "testNudge" });
      expect(busy.state()).toMatchObject({ nudge, test });
      expect(busy.effects()).toEqual([]);
    }
  });
});

describe("a test nudge ends", () => {
  it("without a dismissal when its page closes, reported or not", () => {
    const reported = close(shown().lose(seconds(5)), "popup");
    const unreported = shown().lose(seconds(5)).now({ open: [] });
    for (const it of [reported, unreported]) {
      expect(it.state().test).toBeNull();
      expect(it.today().unanswered).toBe(0);
    }
  });

  it("not when another surface closes, nor when a page closes before it was shown", () => {
    const other = shown().lose(seconds(1)).tell({ what: "closed", surface: "window", page: "q" });
    expect(other.state().test).toMatchObject({ surface: "popup" });
    expect(close(testing(), "popup").state().test).toMatchObject({ surface: "popup", isShown: false });
  });

  it("when its notification closes", () => {
    const notified = testing({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    expect(close(notified, "notification").state().test).toBeNull();
  });

  it("after half a minute on the badge, without a trace in the day", () => {
    const badge = testing({ nudgeLevel: "badge" });
    expect(outlookOf(badge).alarmAt).toBe(badge.at() + seconds(30));
    expect(
      badge
        .lose(seconds(30) - 1)
        .now({})
        .state().test,
    ).toMatchObject({ surface: "badge" });
    expect(badge.lose(1).now({}).state().test).toBeNull();
    expect(badge.today()).toMatchObject({ activeMs: minutes(3.5), unanswered: 0 });
  });

  it.each([false, true])("on the badge, which shows a dot meanwhile (paused: %s)", isPaused => {
    const badge = testing({ nudgeLevel: "badge" });
    if (isPaused) badge.tell({ what: "pause", until: null });
    expect(outlookOf(badge).badge.is).toBe("owed");
    expect(outlookOf(badge).alarmAt).toBeLessThanOrEqual(badge.at() + seconds(30));
    badge.lose(seconds(30)).now({});
    expect(badge.state().nudge.is).toBe("idle");
    expect(outlookOf(badge).badge.is).toBe(isPaused ? "paused" : "none");
  });

  it("when a break becomes due or a routine starts", () => {
    const late = testing({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    expect(late.spend(minutes(27)).state().test).toBeNull();
    expect(late.state().nudge.is).toBe("asking");
    expect(shown().tell(start).state().test).toBeNull();
  });

  it.each(["startup", "update"] as const)("with %s", what => {
    expect(testing().tell({ what }).state().test).toBeNull();
  });

  it("with a natural break, and not with the working hours", () => {
    const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 4 }]);
    const evening = openPopup(testing({ hours }));
    expect(evening.spend(minutes(2)).state().test).toMatchObject({ surface: "popup", isShown: true });
    expect(evening.now({ presence: "locked" }).lose(minutes(5)).now({}).state().test).toBeNull();
  });
});

describe("a test nudge while a break is due", () => {
  it("shows the nudge itself at once", () => {
    const tested = waiting().tell({ what: "testNudge" });
    expect(tested.effects()).toEqual(opening("popup"));
    expect(tested.state()).toMatchObject({ test: null, nudge: openingOn("popup") });
  });

  it("shows the nudge itself again when it was closed too often", () => {
    const exhausted = close(asked({ maxReturns: 0 }).lose(seconds(5)), "popup");
    expect(exhausted.tell({ what: "testNudge" }).state().nudge).toMatchObject(openingOn("popup"));
  });

  it("does nothing under a hold, but for the badge, which disturbs nobody", () => {
    const held = waiting().now({ fullscreen: true }).tell({ what: "testNudge" });
    expect(held.state()).toMatchObject({ test: null, nudge: { is: "idle" } });
    expect(held.effects()).toEqual([]);
    const badge = due({ nudgeLevel: "badge" }).tell({ what: "snooze" }).now({ fullscreen: true });
    expect(badge.tell({ what: "testNudge" }).state().nudge).toMatchObject(shownOn("badge"));
  });

  it.each(["skip", "snooze", "routineRequested"] as const)(
    "that is held is ended by %s, and the debt stays",
    what => {
      const held = person({ intervalMinutes: 10 }).spend(minutes(9.5)).tell({ what: "testNudge" });
      openPopup(held.lose(seconds(1))).now({ call: true });
      held.spend(minutes(1));
      expect(held.state()).toMatchObject({ nudge: { is: "idle" }, hold: "call", test: { isShown: true } });
      held.tell({ what });
      expect(held.state()).toMatchObject({ nudge: { is: "idle" }, test: null, snoozes: 0, skipped: null });
      expect(outlookOf(held).badge.is).toBe("owed");
      expect(held.today()).toMatchObject({ snoozed: 0, skipped: 0 });
    },
  );
});
