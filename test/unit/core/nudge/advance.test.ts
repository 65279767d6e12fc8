import { describe, expect, it } from "vitest";
import { silenceMs } from "../../../../src/core/activeTime/clock.ts";
import { activeMsAt } from "../../../../src/core/outlook/remaining.ts";
import type { Settings } from "../../../../src/core/settings.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { asked, due, notified, opening, openPopup, progress, start, stretching } from "./people.ts";
import { person } from "./person.ts";

describe("the record of the day", () => {
  it("gains the active time", () => {
    expect(person().spend(minutes(7)).today()).toMatchObject({ date: "2026-03-02", activeMs: minutes(7) });
  });

  it("is a new one after midnight", () => {
    const owl = person()
      .spend(minutes(10))
      .lose(minutes(60 * 16))
      .now({});
    expect(owl.spend(minutes(3)).today()).toMatchObject({ date: "2026-03-03", activeMs: minutes(3) });
  });
});

describe("a clock that is set back over midnight", () => {
  it("leaves no record of a later day beside that of today", () => {
    const owl = person()
      .lose(minutes(60 * 16))
      .now({})
      .spend(minutes(3));
    expect(owl.lastDay()?.date).toBe("2026-03-02");
    owl.lose(minutes(-60 * 2)).now({});
    expect(owl.today().date).toBe("2026-03-02");
    expect(owl.lastDay()).toBeUndefined();
    owl.lose(minutes(-60 * 24)).now({});
    expect([owl.today().date, owl.lastDay()]).toEqual(["2026-03-01", undefined]);
  });
});

describe("midnight between two events", () => {
  /** A person at 23:59:30, with a minute of active time. */
  const late = (settings: Partial<Settings> = {}) =>
    person(settings)
      .lose(minutes(60 * 15) - seconds(90))
      .now({})
      .spend(minutes(1));

  it("parts the time: what came before belongs to the day that is over", () => {
    const night = late().lose(minutes(2)).now({});
    expect(night.lastDay()).toMatchObject({ date: "2026-03-02", activeMs: seconds(90) });
    expect(night.today()).toMatchObject({ date: "2026-03-03", activeMs: seconds(90) });
    expect(night.minutes()).toBe(3);
  });

  it("parts the time that idleness takes back, and that a short absence gives", () => {
    const gone = late({ idleSeconds: 60 })
      .lose(seconds(50))
      .now({})
      .lose(seconds(10))
      .now({ presence: "idle" });
    expect([gone.lastDay()?.activeMs, gone.today().activeMs]).toEqual([seconds(90), seconds(30)]);
    expect(gone.lose(seconds(30)).now({ presence: "active" }).today().activeMs).toBe(seconds(60));
    gone.lose(seconds(60)).now({ presence: "idle" }).lose(minutes(3)).now({ presence: "active" });
    expect([gone.lastDay()?.activeMs, gone.today().activeMs]).toEqual([seconds(90), seconds(60)]);
    const away = late({ idleSeconds: 60 }).lose(seconds(60)).now({ presence: "idle" }).lose(minutes(3));
    away.now({ presence: "active" });
    expect([away.lastDay()?.activeMs, away.today().activeMs]).toEqual([seconds(60), 0]);
    expect(away.minutes()).toBe(1);
  });
});

describe("a natural break", () => {
  it("over midnight leaves the day before its time", () => {
    const owl = person()
      .lose(minutes(60 * 15 - 10))
      .now({})
      .spend(minutes(5));
    owl.lose(minutes(60)).now({});
    expect(owl.lastDay()).toMatchObject({ date: "2026-03-02", activeMs: minutes(5) });
    expect(owl.today()).toMatchObject({ date: "2026-03-03", activeMs: 0, naturalBreaks: 1 });
  });

  it("ends a sitting that had gone on over a skip", () => {
    const gone = asked().tell({ what: "skip" }).see({ open: [] }).spend(minutes(5));
    expect(gone.now({ presence: "locked" }).lose(minutes(9)).now({}).today().longestSittingMs).toBe(
      minutes(15),
    );
  });

  it("ends the nudge and clears the counts of this break", () => {
    const gone = notified().tell({ what: "snooze" });
    expect(gone.state().snoozes).toBe(1);
    gone.now({ presence: "locked" }).lose(minutes(5)).now({});
    expect(gone.keepNotification()).toBe(false);
    expect(gone.state()).toMatchObject({ nudge: { is: "idle" }, snoozes: 0, dismissals: 0 });
    expect(gone.today().naturalBreaks).toBe(1);
    const shown = due({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    expect(shown.now({ presence: "locked" }).lose(minutes(5)).now({}).keepNotification()).toBe(false);
  });

  it("ends the nudge before the event applies: the closing of its page is no dismissal", () => {
    const gone = asked().lose(seconds(5)).now({ presence: "locked" }).lose(minutes(5)).see({ open: [] });
    gone.tell({ what: "closed", surface: "popup", page: "p" });
    expect(gone.today()).toMatchObject({ naturalBreaks: 1, unanswered: 0 });
    expect(gone.state()).toMatchObject({ nudge: { is: "idle" }, dismissals: 0 });
  });

  it("ends the offer to undo a skip", () => {
    const gone = asked({ naturalBreakMinutes: 1 }).tell({ what: "skip" }).see({ open: [] });
    gone.now({ presence: "locked" }).lose(minutes(1)).now({ presence: "active" });
    expect(gone.state().skipped).toBeNull();
  });

  it("is as long as the person chose", () => {
    const gone = (length: number) =>
      person({ naturalBreakMinutes: 8 }).now({ presence: "locked" }).lose(length).now({ presence: "active" });
    expect(gone(minutes(8) - 1).today().naturalBreaks).toBe(0);
    expect(gone(minutes(8)).today().naturalBreaks).toBe(1);
  });
});

describe("a person without input", () => {
  it("is there while a routine plays, or while the tab in front is audible", () => {
    const routine = person()
      .see({ open: ["popup"] })
      .tell(start)
      .spend(minutes(1))
      .now({ presence: "idle" });
    expect(routine.state().clock.gap).toBeNull();
    const film = person().now({ audible: true }).spend(minutes(1)).now({ presence: "idle" });
    expect(film.spend(minutes(10)).minutes()).toBe(11);
  });

  it("is not there while a routine is paused, or while sound comes from elsewhere or does not count", () => {
    const paused = stretching().tell(progress("pauseRoutine", 1)).lose(minutes(1)).now({ presence: "idle" });
    expect(paused.state().clock.gap).not.toBeNull();
    const hidden = person({ count: "computer" }).now({ audible: true, front: false }).spend(minutes(1));
    expect(hidden.now({ presence: "idle" }).state().clock.gap).not.toBeNull();
    const silent = person({ watching: false }).now({ audible: true }).spend(minutes(1));
    expect(silent.now({ presence: "idle" }).state().clock.gap).not.toBeNull();
  });

  it("has been away for the idle threshold", () => {
    const gone = person({ idleSeconds: 90 }).spend(minutes(3)).now({ presence: "idle" });
    expect(gone.state().clock.gap?.since).toBe(gone.at() - seconds(90));
  });

  it("behind a locked screen is away at once, even during a routine", () => {
    const locked = person()
      .see({ open: ["popup"] })
      .tell(start)
      .now({ presence: "locked" });
    expect(locked.state().clock.gap?.since).toBe(locked.at());
  });
});

describe("a browser that was closed", () => {
  it("leaves an absence, although the clock had stopped", () => {
    const paused = () => person().spend(minutes(3)).tell({ what: "pause", until: null }).lose(minutes(6));
    expect(paused().tell({ what: "startup" }).today().naturalBreaks).toBe(1);
    expect(paused().tell({ what: "update" }).today().naturalBreaks).toBe(0);
  });
});

describe("the beginning of the working hours, at 09:10,", () => {
  const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60 + 10, to: 9 * 60 + 20 }]);
  const early = (settings = {}) => person({ hours, ...settings }).spend(minutes(9.5));

  it("starts the clock, however late the alarm is", () => {
    const late = early().lose(seconds(60)).now({});
    expect(late.minutes()).toBe(0.5);
    expect(late.today().activeMs).toBe(minutes(0.5));
    expect(late.spend(minutes(1)).minutes()).toBe(1.5);
  });

  it("counts the part of a short absence that follows", () => {
    const gone = early({ idleSeconds: 30 }).now({ presence: "idle" }).lose(seconds(60));
    expect(gone.now({ presence: "active" }).minutes()).toBe(0.5);
  });

  it("starts nothing where the person is in another application, or the screen is locked", () => {
    for (const seen of [{ front: false }, { presence: "locked" }] as const)
      expect(early().lose(seconds(60)).now(seen).minutes()).toBe(0);
    expect(early({ count: "computer" }).lose(seconds(60)).now({ front: false }).minutes()).toBe(0.5);
  });

  it("is too long ago where the machine was asleep or the browser closed", () => {
    expect(early().lose(minutes(2)).now({}).minutes()).toBe(0);
    expect(early().lose(seconds(60)).tell({ what: "startup" }).minutes()).toBe(0);
  });

  it("is no beginning by hours that are new", () => {
    const changed = person({ hours: hours.map(() => []) })
      .spend(minutes(9.5))
      .lose(seconds(60));
    expect(changed.choose({ hours }).minutes()).toBe(0);
  });
});

describe("the end of a pause", () => {
  const paused = (length: number, settings = {}) => {
    const it = person(settings).spend(minutes(3));
    return it.tell({ what: "pause", until: it.at() + length });
  };

  it("starts the clock, however late the alarm is", () => {
    const late = paused(minutes(30)).lose(minutes(30.5)).now({});
    expect(late.minutes()).toBe(3.5);
    expect(late.state().pause).toBeNull();
  });

  it("is too long ago after three hours, when nobody is there", () => {
    expect(
      paused(silenceMs - 1)
        .lose(silenceMs + seconds(30))
        .now({})
        .minutes(),
    ).toBeGreaterThan(3);
    expect(
      paused(silenceMs)
        .lose(silenceMs + seconds(30))
        .now({})
        .minutes(),
    ).toBe(0);
  });

  it("starts nothing outside the working hours, nor while a routine plays", () => {
    const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 20 }]);
    expect(paused(minutes(30), { hours }).lose(minutes(30.5)).now({}).minutes()).toBe(3);
    const playing = paused(minutes(5)).tell({ what: "startRoutine", kind: "full", page: "p" });
    playing.see({ open: ["popup"] });
    expect(playing.lose(minutes(5.5)).now({}).minutes()).toBe(3);
  });

  it("is cut off at the end of the working hours", () => {
    const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 34 }]);
    expect(paused(minutes(30), { hours }).lose(minutes(31.1)).now({}).minutes()).toBeCloseTo(4, 6);
  });
});

describe("the end of the working hours", () => {
  const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 10 }]);

  it("cuts the time off, however late the alarm is", () => {
    const late = person({ hours }).spend(minutes(9)).spend(minutes(1.5), minutes(1.5));
    expect(late.minutes()).toBe(10);
    expect(late.today().activeMs).toBe(minutes(10));
    expect(late.spend(minutes(3)).minutes()).toBe(10);
  });

  it("cuts off the time that a short absence adds", () => {
    const gone = person({ hours }).spend(minutes(9)).now({ presence: "idle" });
    expect(gone.lose(seconds(30)).now({ presence: "active" }).minutes()).toBeCloseTo(9.5, 6);
    gone.now({ presence: "idle" }).lose(seconds(50)).now({ presence: "active" });
    expect(gone.minutes()).toBeCloseTo(10, 6);
  });

  it("is that of the hours by which the time passed", () => {
    const changed = person({ hours }).spend(minutes(9)).lose(minutes(1.5)).choose({ hours: null });
    expect(changed.minutes()).toBe(10);
    expect(changed.spend(minutes(1)).minutes()).toBe(11);
  });

  it("is not shown as passing either", () => {
    const late = person({ hours }).spend(minutes(9));
    expect(activeMsAt(late.state(), late.at() + minutes(1.5))).toBe(minutes(10));
  });
});

describe("a pause", () => {
  it("ends at its end", () => {
    const paused = person();
    paused.tell({ what: "pause", until: paused.at() + minutes(30) });
    expect(paused.spend(minutes(30) - 1).state().pause).not.toBeNull();
    expect(paused.spend(1).state().pause).toBeNull();
  });

  it("without an end lasts until the person ends it", () => {
    const open = due()
      .tell({ what: "pause", until: null })
      .spend(minutes(60 * 30));
    expect(open.state().pause).toEqual({ until: null });
    expect(open.tell({ what: "resume" }).effects()).toEqual([...opening("popup"), { do: "withdrawPause" }]);
  });

  it("ends in the same night as an interrupted routine", () => {
    const night = person()
      .tell(start)
      .now({ open: ["popup"] });
    night.tell({ what: "pause", until: night.at() + minutes(30) }).now({ open: [] });
    expect(
      night
        .lose(minutes(60 * 8))
        .now({})
        .state(),
    ).toMatchObject({ routine: null, pause: null });
  });
});

describe("a surface that never reports", () => {
  it("times out before the event applies, and a report in that instant still has the nudge", () => {
    const late = due().lose(seconds(10));
    expect(openPopup(late).state().nudge).toMatchObject({ on: { surface: "popup", isShown: true } });
  });

  it("does not time out once it is shown", () => {
    const shown = asked();
    expect(shown.lose(seconds(30)).now({}).state().nudge).toMatchObject({ on: { surface: "popup" } });
    expect(shown.effects()).toEqual([]);
  });
});
