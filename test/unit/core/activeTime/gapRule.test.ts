import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

describe("active time: the gap rule", () => {
  it("counts time with input", () => expect(person().spend(minutes(7)).minutes()).toBe(7));

  it("counts a gap under two minutes: the person was reading", () => {
    const reader = person()
      .spend(minutes(5))
      .rest(minutes(2) - 1);
    expect(reader.minutes()).toBeCloseTo(7, 4);
  });

  it("does not count a gap from two minutes on, back to the last input", () => {
    const away = person().spend(minutes(5)).rest(minutes(2));
    expect(away.minutes()).toBe(5);
    expect(away.today().activeMs).toBe(minutes(5));
    expect(away.today().naturalBreaks).toBe(0);
  });

  it("takes the natural break length for a break: the clock starts again and the day has one", () => {
    const back = person().spend(minutes(20)).rest(minutes(5));
    expect(back.minutes()).toBe(0);
    expect(back.today()).toMatchObject({ naturalBreaks: 1, activeMs: minutes(20) });
  });

  it("stops just short of it without a break", () => {
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

  it("takes a long lock for a break", () => {
    const locked = person().spend(minutes(5)).now({ presence: "locked" }).lose(minutes(6));
    expect(locked.now({ presence: "active" }).today().naturalBreaks).toBe(1);
  });

  it("counts only the unlocked part of a short absence that ended in a lock", () => {
    const nap = person().spend(minutes(5)).spend(seconds(60)).now({ presence: "idle" }).lose(seconds(20));
    nap.now({ presence: "locked" }).lose(seconds(20)).now({ presence: "active" });
    expect(nap.minutes()).toBeCloseTo(5 + 80 / 60, 6);
  });

  it("stands still while another application is in front, and that is no break", () => {
    const elsewhere = person().spend(minutes(5)).now({ front: false }).lose(minutes(90)).now({ front: true });
    expect(elsewhere.spend(minutes(1)).minutes()).toBe(6);
    expect(elsewhere.today().naturalBreaks).toBe(0);
  });

  it("counts it for a person who counts all time at the computer", () => {
    const elsewhere = person({ count: "computer" }).spend(minutes(5)).now({ front: false }).spend(minutes(9));
    expect(elsewhere.minutes()).toBe(14);
  });

  it("knows an absence even while another application is in front", () => {
    const lunch = person().spend(minutes(5)).now({ front: false }).lose(minutes(1)).rest(minutes(30));
    expect(lunch.minutes()).toBe(0);
  });

  it("counts watching without input: the person is still sitting", () => {
    const film = person()
      .spend(minutes(5))
      .now({ audible: true })
      .spend(minutes(1))
      .now({ presence: "idle" });
    expect(film.spend(minutes(40), minutes(2)).minutes()).toBe(46);
  });

  it("begins the gap when the sound ends, not at the last input", () => {
    const film = person().spend(minutes(5)).now({ audible: true, presence: "idle" }).spend(minutes(10));
    film.now({ audible: false }).lose(minutes(4)).now({ presence: "active" });
    expect(film.minutes()).toBe(15);
  });

  it("keeps what was watched when idleness is told late", () => {
    const film = person({ idleSeconds: 600 }).spend(minutes(5)).now({ audible: true }).spend(minutes(4));
    film.now({ audible: false }).spend(minutes(6)).now({ presence: "idle" });
    // Ten minutes without input: four of them watched, then a gap of six, which is a break.
    expect(film.minutes()).toBe(0);
    expect(film.today()).toMatchObject({ naturalBreaks: 1, activeMs: minutes(9) });
  });

  it("does not count watching for a person who switched that off", () => {
    const film = person({ watching: false }).spend(minutes(5)).now({ audible: true }).rest(minutes(4));
    expect(film.minutes()).toBe(5);
  });

  it("takes a dead worker, a closed browser or a suspended machine for the gap that it is", () => {
    const lost = (length: number) => person().spend(minutes(5)).lose(length).now({});
    expect(lost(minutes(2)).minutes()).toBe(7);
    expect(lost(minutes(3)).minutes()).toBe(5);
    expect(lost(minutes(30)).minutes()).toBe(0);
    expect(lost(minutes(30)).today().naturalBreaks).toBe(1);
  });

  it("knows a browser that was closed while another application was in front", () => {
    const morning = person().spend(minutes(5)).now({ front: false }).lose(minutes(700));
    expect(morning.tell({ what: "startup" }).today().naturalBreaks).toBe(1);
    const writing = () => person().spend(minutes(5)).now({ front: false }).lose(minutes(20));
    expect(writing().tell({ what: "startup" }).today().naturalBreaks).toBe(1);
    expect(writing().tell({ what: "wake" }).today().naturalBreaks).toBe(0);
  });

  it("adds nothing and loses nothing when the clock is set back", () => {
    const back = person()
      .spend(minutes(5))
      .lose(-minutes(60 * 24))
      .now({});
    expect(back.spend(minutes(1)).minutes()).toBe(6);
  });

  it("still knows a break when the clock is set back in the middle of it", () => {
    const gap = person().spend(minutes(5)).now({ presence: "locked" }).lose(minutes(4)).now({});
    gap.lose(-minutes(60)).now({}).lose(minutes(5)).now({ presence: "active" });
    expect(gap.today().naturalBreaks).toBe(1);
  });

  it("hears of idleness twice without harm", () => {
    const twice = person().spend(minutes(5)).spend(minutes(1)).now({ presence: "idle" }).lose(seconds(30));
    expect(twice.now({ presence: "idle" }).lose(minutes(2)).now({ presence: "active" }).minutes()).toBe(5);
  });

  it("records one natural break for one absence, however often it looks", () => {
    const gone = person().spend(minutes(20)).now({ presence: "locked" });
    for (let i = 0; i < 5; i++) gone.lose(minutes(10)).now({});
    expect(gone.now({ presence: "active" }).today().naturalBreaks).toBe(1);
  });

  it("stands still while paused and in a routine, but still knows an absence", () => {
    const paused = person().spend(minutes(5)).tell({ what: "pause", until: null }).spend(minutes(30));
    expect(paused.minutes()).toBe(5);
    paused.now({ presence: "locked" }).lose(minutes(10)).now({ presence: "active" });
    expect(paused.minutes()).toBe(0);
  });

  it("counts the same with or without an event during the absence", () => {
    const away = person().spend(minutes(5)).rest(0).spend(minutes(1)).now({ presence: "idle" });
    away.lose(seconds(40)).now({ presence: "idle" });
    expect(away.lose(seconds(10)).now({ presence: "active" }).minutes()).toBeCloseTo(6 + 50 / 60, 6);
  });

  it("does not reset the running clock when a setting changes", () => {
    const person20 = person().spend(minutes(20));
    person20.choose({ intervalMinutes: 60, idleSeconds: 15, naturalBreakMinutes: 1, snoozeMinutes: 60 });
    expect(person20.minutes()).toBe(20);
  });
});
