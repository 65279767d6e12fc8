import { describe, expect, it } from "vitest";
import { openSince, startedAt, zeroClock } from "../../../../src/core/activeTime/clock.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

describe("active time: the gap rule", () => {
  it("counts time with input", () => expect(person().spend(minutes(7)).minutes()).toBe(7));

  it("counts a gap of less than two minutes: the person is reading", () => {
    const reader = person()
      .spend(minutes(5))
      .rest(minutes(2) - 1);
    expect(reader.minutes()).toBeCloseTo(7, 4);
  });

  it("does not count a gap of two minutes or more: it begins at the last input", () => {
    const away = person().spend(minutes(5)).rest(minutes(2));
    expect(away.minutes()).toBe(5);
    expect(away.today().activeMs).toBe(minutes(5));
    expect(away.today().naturalBreaks).toBe(0);
  });

  it("records a natural break after its length, and resets active time", () => {
    const back = person().spend(minutes(20)).rest(minutes(5));
    expect(back.minutes()).toBe(0);
    expect(back.today()).toMatchObject({ naturalBreaks: 1, activeMs: minutes(20) });
  });

  it("does not record a natural break a millisecond before its length", () => {
    expect(
      person()
        .spend(minutes(20))
        .rest(minutes(5) - 1)
        .minutes(),
    ).toBe(20);
  });

  it("never counts locked time, however short", () => {
    const locked = person().spend(minutes(5)).now({ presence: "locked" }).lose(seconds(40));
    expect(locked.now({ presence: "active" }).minutes()).toBe(5);
  });

  it("records a natural break for a long lock", () => {
    const locked = person().spend(minutes(5)).now({ presence: "locked" }).lose(minutes(6));
    expect(locked.now({ presence: "active" }).today().naturalBreaks).toBe(1);
  });

  it("counts only the unlocked part of a short absence that ends in a lock", () => {
    const nap = person().spend(minutes(5)).spend(seconds(60)).now({ presence: "idle" }).lose(seconds(20));
    nap.now({ presence: "locked" }).lose(seconds(20)).now({ presence: "active" });
    expect(nap.minutes()).toBeCloseTo(5 + 80 / 60, 6);
  });

  it("stops while another application is in front, without a natural break", () => {
    const elsewhere = person().spend(minutes(5)).now({ front: false }).lose(minutes(90)).now({ front: true });
    expect(elsewhere.spend(minutes(1)).minutes()).toBe(6);
    expect(elsewhere.today().naturalBreaks).toBe(0);
  });

  it("counts time in another application if the setting says all time at the computer", () => {
    const elsewhere = person({ count: "computer" }).spend(minutes(5)).now({ front: false }).spend(minutes(9));
    expect(elsewhere.minutes()).toBe(14);
  });

  it("records an absence even while another application is in front", () => {
    const lunch = person().spend(minutes(5)).now({ front: false }).lose(minutes(1)).rest(minutes(30));
    expect(lunch.minutes()).toBe(0);
  });

  it("counts watching without input: the person is sitting", () => {
    const film = person()
      .spend(minutes(5))
      .now({ audible: true })
      .spend(minutes(1))
      .now({ presence: "idle" });
    expect(film.spend(minutes(40), minutes(2)).minutes()).toBe(46);
  });

  it("begins a gap when the sound ends, not at the last input", () => {
    const film = person().spend(minutes(5)).now({ audible: true, presence: "idle" }).spend(minutes(10));
    film.now({ audible: false }).lose(minutes(4)).now({ presence: "active" });
    expect(film.minutes()).toBe(15);
  });

  it("keeps watched time when the idle event comes late", () => {
    const film = person({ idleSeconds: 600 }).spend(minutes(5)).now({ audible: true }).spend(minutes(4));
    film.now({ audible: false }).spend(minutes(6)).now({ presence: "idle" });
    // Ten minutes without input: four minutes of watching, then a gap of six minutes, a natural break.
    expect(film.minutes()).toBe(0);
    expect(film.today()).toMatchObject({ naturalBreaks: 1, activeMs: minutes(9) });
  });

  it("does not count watching if the setting is off", () => {
    const film = person({ watching: false }).spend(minutes(5)).now({ audible: true }).rest(minutes(4));
    expect(film.minutes()).toBe(5);
  });

  it("sees a gap in a stopped worker, a closed browser or a suspended machine", () => {
    const lost = (length: number) => person().spend(minutes(5)).lose(length).now({});
    expect(lost(minutes(2)).minutes()).toBe(7);
    expect(lost(minutes(4)).minutes()).toBe(5);
    expect(lost(minutes(30)).minutes()).toBe(0);
    expect(lost(minutes(30)).today().naturalBreaks).toBe(1);
  });

  it("counts until a heartbeat that waits for the alarm floor, whose worker dies, and whose watchdog is late", () => {
    const proved = (natural: number, length: number) =>
      person({ naturalBreakMinutes: natural }).spend(minutes(20)).lose(length).now({});
    expect(proved(5, seconds(152)).minutes()).toBeCloseTo(20 + 152 / 60, 6);
    expect(proved(5, seconds(184)).minutes()).toBeCloseTo(20 + 184 / 60, 6);
    expect(proved(1, seconds(122)).minutes()).toBeCloseTo(20 + 122 / 60, 6);
    expect(proved(1, seconds(122)).today().naturalBreaks).toBe(0);
  });

  it("sees a natural break of a minute in a suspended machine", () => {
    const lost = person({ naturalBreakMinutes: 1 }).spend(minutes(20)).lose(seconds(130)).now({});
    expect(lost.minutes()).toBe(0);
    expect(lost.today().naturalBreaks).toBe(1);
  });

  it("sees a gap in a browser that was closed while another application was in front", () => {
    const morning = person().spend(minutes(5)).now({ front: false }).lose(minutes(700));
    expect(morning.tell({ what: "startup" }).today().naturalBreaks).toBe(1);
    const writing = () => person().spend(minutes(5)).now({ front: false }).lose(minutes(20));
    expect(writing().tell({ what: "startup" }).today().naturalBreaks).toBe(1);
    expect(writing().tell({ what: "wake" }).today().naturalBreaks).toBe(0);
  });

  it("adds nothing and loses nothing when the wall clock is set back", () => {
    const back = person()
      .spend(minutes(5))
      .lose(-minutes(60 * 24))
      .now({});
    expect(back.spend(minutes(1)).minutes()).toBe(6);
  });

  it("records a natural break although the wall clock is set back in the middle of it", () => {
    const gap = person().spend(minutes(5)).now({ presence: "locked" }).lose(minutes(4)).now({});
    gap.lose(-minutes(60)).now({}).lose(minutes(5)).now({ presence: "active" });
    expect(gap.today().naturalBreaks).toBe(1);
  });

  it("ignores a second idle event", () => {
    const twice = person().spend(minutes(5)).spend(minutes(1)).now({ presence: "idle" }).lose(seconds(30));
    expect(twice.now({ presence: "idle" }).lose(minutes(2)).now({ presence: "active" }).minutes()).toBe(5);
  });

  it("records one natural break for one absence, however many events come", () => {
    const gone = person().spend(minutes(20)).now({ presence: "locked" });
    for (let i = 0; i < 5; i++) gone.lose(minutes(10)).now({});
    expect(gone.now({ presence: "active" }).today().naturalBreaks).toBe(1);
  });

  it("stops while Limber is paused, but records an absence", () => {
    const paused = person().spend(minutes(5)).tell({ what: "pause", until: null }).spend(minutes(30));
    expect(paused.minutes()).toBe(5);
    paused.now({ presence: "locked" }).lose(minutes(10)).now({ presence: "active" });
    expect(paused.minutes()).toBe(0);
  });

  it("keeps an open gap open, however many events come", () => {
    const away = person().spend(minutes(5)).rest(0).spend(minutes(1)).now({ presence: "idle" });
    away.lose(seconds(40)).now({ presence: "idle" });
    expect(away.minutes()).toBe(6);
    expect(away.lose(seconds(10)).now({ presence: "active" }).minutes()).toBeCloseTo(6 + 50 / 60, 6);
  });

  it("does not reset the running clock when a setting changes", () => {
    const person20 = person().spend(minutes(20));
    person20.choose({ intervalMinutes: 60, idleSeconds: 15, naturalBreakMinutes: 1, snoozeMinutes: 60 });
    expect(person20.minutes()).toBe(20);
  });
});

const officeHours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 17 * 60 }]);

/** A person who began at 09:00, with 25 minutes of active time when the working hours end at 17:00. */
const evening = () =>
  person({ hours: officeHours, intervalMinutes: 30 })
    .rest(minutes(7 * 60 + 35))
    .spend(minutes(25));

describe("a stopped clock during a silence", () => {
  it("begins the next morning at zero if the lid was closed after the working hours", () => {
    const worked = evening();
    expect(worked.minutes()).toBe(25);
    const morning = worked.lose(minutes(16 * 60)).now({});
    expect(morning.minutes()).toBe(0);
    expect(morning.spend(minutes(29)).effects()).toEqual([]);
  });

  it("records one natural break for the night", () => {
    const morning = evening()
      .lose(minutes(16 * 60))
      .now({});
    expect(morning.today().naturalBreaks).toBe(1);
  });

  it("keeps a due break over the longest pause of a person who never rests", () => {
    const paused = person({ ...defaultSettings, intervalMinutes: 10 })
      .spend(minutes(11))
      .tell({ what: "pause", until: null })
      .lose(minutes(179))
      .tell({ what: "resume" });
    expect(paused.minutes()).toBe(11);
    expect(paused.state().nudge.is).toBe("waiting");
  });

  it("is not silent while events find the person there, even if they change nothing else", () => {
    const left = person().spend(minutes(20)).now({ front: false });
    for (let hour = 0; hour < 10; hour++) left.lose(minutes(60)).now({});
    expect(left.now({ front: true }).minutes()).toBe(20);
  });
});

describe("the time that an event may still change", () => {
  const at = Date.UTC(2026, 2, 2, 9);
  const clock = zeroClock(at);
  const gap = { since: at - 5, countedMs: 0, pendingMs: 0, isBreak: false };
  const recent = [at - 9, at - 3].map(from => ({ from, to: from + 1, isProvedBySound: false }));

  it("begins with the last event, the open absence or the first recent span, whichever came first", () => {
    expect(openSince(clock)).toBe(at);
    expect(openSince({ ...clock, gap })).toBe(at - 5);
    expect(openSince({ ...clock, gap, recent })).toBe(at - 9);
    expect(openSince({ ...clock, gap, recent: recent.slice(1) })).toBe(at - 5);
  });

  it("is proved by nothing but the person where the clock has started by itself", () => {
    expect(startedAt(clock, at + 5, null).mode).toEqual({ isRunning: true, isProvedBySound: false });
    expect(startedAt(clock, at + 5, at + 9).mode).toMatchObject({ until: at + 9 });
  });
});
