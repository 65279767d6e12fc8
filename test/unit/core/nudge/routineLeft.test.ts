import { describe, expect, it } from "vitest";
import { minutes } from "../../../../src/core/time/time.ts";
import { person } from "./person.ts";

/** Somebody with a short interval who began the stretch that was due, did so much of it, and left it paused. */
const left = (done: number, settings = {}) =>
  person({ intervalMinutes: 6, nudgeLevel: "now", ...settings })
    .spend(minutes(6))
    .see({ open: ["popup"] })
    .tell({ what: "startRoutine", kind: "short", page: "p" })
    .tell({ what: "pauseRoutine", page: "p", elapsedMs: done * 5500, done })
    .see({ open: [] });

const opens = [{ do: "open", surface: "popup" }];

describe("a routine that was left", () => {
  it("after a natural break is offered still, and does not hold up the next break", () => {
    const back = left(4).rest(minutes(6));
    expect(back.today().naturalBreaks).toBe(1);
    expect(back.spend(minutes(6) - 1).state().routine).not.toBeNull();
    expect(back.spend(1).state().routine).toBeNull();
    expect(back.effects()).toEqual(opens);
    expect(back.today()).toMatchObject({ partial: 1, short: 0 });
  });

  it("after a natural break owes nothing when its quarter of an hour is over", () => {
    const back = left(4, { intervalMinutes: 10 }).rest(minutes(6));
    expect(back.state().routine).not.toBeNull();
    back.spend(minutes(9));
    expect(back.state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
    expect(back.minutes()).toBe(9);
  });

  it("when more than half done counts, and takes nothing off the clock that started again meanwhile", () => {
    const back = left(12).rest(minutes(6)).spend(minutes(6));
    expect(back.today()).toMatchObject({ short: 1, partial: 0 });
    expect(back.minutes()).toBe(6);
    expect(back.effects()).toEqual(opens);
  });

  it("when more than half done is over for the clock: what is lived meanwhile belongs to the next break", () => {
    const busy = left(12, { intervalMinutes: 30 }).spend(minutes(15) - 1);
    expect(busy.state().routine).not.toBeNull();
    expect(busy.spend(1).state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
    expect(busy.today()).toMatchObject({ short: 1, partial: 0 });
    expect(busy.minutes()).toBe(15);
  });

  it("when more than half done does not hold up the next break", () => {
    const busy = left(12).spend(minutes(6) - 1);
    expect(busy.state().routine).not.toBeNull();
    expect(busy.spend(1).effects()).toEqual(opens);
    expect(busy.today()).toMatchObject({ short: 1, partial: 0 });
  });

  it("when exactly half done is over too, and one movement less is not", () => {
    expect(left(10).minutes()).toBe(0);
    expect(left(9).minutes()).toBe(6);
  });

  it("when more than half done holds nothing against the person any more", () => {
    const asked = person({ intervalMinutes: 6 }).spend(minutes(6)).tell({ what: "snooze" });
    const playing = asked.see({ open: ["popup"] }).tell({ what: "startRoutine", kind: "short", page: "p" });
    expect(playing.state().snoozes).toBe(1);
    expect(playing.tell({ what: "pauseRoutine", page: "p", elapsedMs: 1, done: 12 }).state().snoozes).toBe(0);
  });

  it("and is ended by hand later keeps what was lived since it was left, and counts", () => {
    const ended = left(12).spend(minutes(4)).tell({ what: "endRoutine", elapsedMs: 66_000, done: 12 });
    expect(ended.minutes()).toBe(4);
    expect(ended.today()).toMatchObject({ short: 1, partial: 0 });
  });

  it("and is continued starts the clock again when it is done or left once more", () => {
    const again = () =>
      left(12)
        .spend(minutes(4))
        .see({ open: ["popup"] })
        .tell({ what: "resumeRoutine", page: "q", elapsedMs: 66_000, done: 12 });
    const reached = { elapsedMs: 99_000, done: 18 };
    for (const what of ["endRoutine", "pauseRoutine"] as const) {
      const over = again()
        .spend(minutes(1))
        .tell({ what, page: "q", ...reached })
        .spend(minutes(2));
      expect(over.minutes()).toBe(2);
    }
  });

  it("by a page of which nobody heard when it went is over all the same", () => {
    const playing = person({ intervalMinutes: 6, nudgeLevel: "now" })
      .spend(minutes(6))
      .see({ open: ["popup"] })
      .tell({ what: "startRoutine", kind: "short", page: "p" })
      .tell({ what: "reportProgress", page: "p", elapsedMs: 66_000, done: 12 });
    expect(playing.now({ open: [] }).spend(minutes(3)).minutes()).toBe(3);
  });

  it("by a locked screen is over, and the lock is an absence still", () => {
    const locked = person({ intervalMinutes: 6, nudgeLevel: "now" })
      .spend(minutes(6))
      .see({ open: ["popup"] })
      .tell({ what: "startRoutine", kind: "short", page: "p" })
      .tell({ what: "reportProgress", page: "p", elapsedMs: 66_000, done: 12 })
      .now({ presence: "locked" })
      .now({ open: [] })
      .lose(minutes(6))
      .now({ presence: "active" });
    expect(locked.minutes()).toBe(0);
    expect(locked.today().naturalBreaks).toBe(1);
  });

  it("with the browser closed under it is over when the browser is back", () => {
    const back = person({ intervalMinutes: 6, nudgeLevel: "now" })
      .spend(minutes(6))
      .see({ open: ["popup"] })
      .tell({ what: "startRoutine", kind: "short", page: "p" })
      .tell({ what: "reportProgress", page: "p", elapsedMs: 66_000, done: 12 })
      .lose(minutes(3))
      .see({ open: [] })
      .tell({ what: "startup" });
    expect(back.state().routine).toMatchObject({ is: "paused", done: 12 });
    expect(back.spend(minutes(2)).minutes()).toBe(2);
  });

  it("though its page plays on unheard counts when it comes to its end", () => {
    const unheard = left(4).tell({ what: "endRoutine", elapsedMs: 150_000, done: 20 });
    expect(unheard.minutes()).toBe(0);
    expect(unheard.state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
    expect(unheard.today()).toMatchObject({ short: 1, partial: 0 });
  });

  it("for other work is asked for again after its quarter of an hour, and not later still", () => {
    const busy = left(4).spend(minutes(15) - 1);
    expect(busy.state()).toMatchObject({ nudge: { is: "idle" } });
    expect(busy.spend(1).state().routine).toBeNull();
    expect(busy.effects()).toEqual(opens);
  });

  it("for other work is asked for when the snooze time has passed since then, where that is longer", () => {
    const busy = left(4, { snoozeMinutes: 20 }).spend(minutes(20) - 1);
    expect(busy.state().nudge).toMatchObject({ is: "deferred", why: "unfinished" });
    expect(busy.spend(1).effects()).toEqual(opens);
  });

  it("in a browser that was closed for a natural break can be continued for a quarter of an hour", () => {
    const reopened = left(4).lose(minutes(8)).tell({ what: "startup" });
    expect(reopened.today().naturalBreaks).toBe(1);
    expect(reopened.state().routine).toMatchObject({ is: "paused", done: 4 });
    expect(
      reopened.tell({ what: "resumeRoutine", page: "q", elapsedMs: 22_000, done: 4 }).state().routine,
    ).toMatchObject({ is: "playing", page: "q" });
  });
});
