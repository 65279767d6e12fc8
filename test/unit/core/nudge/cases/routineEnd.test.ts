import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../../src/core/time/time.ts";
import { asked, due, end, opening, openPopup, type Person, progress, start, stretching } from "../people.ts";
import { person } from "../person.ts";

/** A person with a short interval who did so many movements of the routine and paused it. */
const left = (done: number, settings = {}) =>
  due({ intervalMinutes: 6, ...settings })
    .see({ open: ["popup"] })
    .tell({ ...start, kind: "short" })
    .tell(progress("pauseRoutine", done))
    .see({ open: [] });

/** The page that plays closes unreported. */
const interrupt = (it: Person) => it.now({ open: ["popup"] }).now({ open: [] });

describe("the end of a routine", () => {
  it("counts the routine as done from half of its movements on", () => {
    for (const done of [10, 20])
      expect(stretching().tell(end(done)).today()).toMatchObject({
        ...{ short: 1, full: 0, partial: 0, movements: done },
      });
    expect(due().tell(start).tell(end(50)).today()).toMatchObject({ short: 0, full: 1, partial: 0 });
    expect(stretching().tell(end(9)).today()).toMatchObject({ short: 0, partial: 1 });
    expect(stretching().tell(end(1)).today().partial).toBe(1);
  });

  it("names the doses that were not the source's, and no others", () => {
    expect(stretching().tell(end(20)).today().doses).toBe("");
    const own = { sitBackArch_reps: 8, rotateLegs_sets: 2, rotateLegs_stopSeconds: 10 };
    expect(stretching(own).tell(end(40)).today().doses).toBe("3:2x5s10;5:1x8s1;");
    expect(stretching(own).tell(end(0)).today().doses).toBe("");
  });

  it("leaves no trace where no movement is done", () => {
    const playing = stretching();
    const before = playing.today();
    expect(playing.tell(end(0)).today()).toEqual(before);
  });

  it("from half on starts the clock again, and is the last break", () => {
    const done = stretching().tell(end(20));
    expect(done.minutes()).toBe(0);
    expect(done.state().brokeAt).toBe(done.at());
    expect(done.state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
  });

  it("before half brings the nudge back after the snooze time", () => {
    const less = stretching().tell(end(9)).now({ open: [] });
    expect(less.state().nudge).toEqual({
      ...{ is: "deferred", why: "unfinished" },
      until: less.at() + minutes(5),
    });
    expect(less.minutes()).toBe(10);
    expect(less.spend(minutes(5)).effects()).toEqual(opening("popup"));
  });

  it("before any break was due owes none", () => {
    const early = person().spend(minutes(3)).tell(start).tell(end(1));
    expect(early.state().nudge).toEqual({ is: "idle" });
    expect(early.today().partial).toBe(1);
  });

  it("keeps the active time since half of the routine was done", () => {
    const ended = left(12).spend(minutes(4)).tell(end(12));
    expect(ended.minutes()).toBe(4);
    expect(ended.today()).toMatchObject({ short: 1, partial: 0 });
  });

  it("counts although the page had lost its connection and the routine was paused", () => {
    const ended = left(4).tell(end(20));
    expect(ended.minutes()).toBe(0);
    expect(ended.state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
    expect(ended.today()).toMatchObject({ short: 1, partial: 0 });
  });
});

describe("a routine that the person has ended", () => {
  const goOn = { what: "undoEnd", page: "q" } as const;

  it("goes on at the start of the movement in which it was ended, and the day forgets the end", () => {
    const ended = stretching().tell(end(9));
    expect(ended.today()).toMatchObject({ partial: 1, short: 0 });
    ended.tell(goOn);
    expect(ended.state()).toMatchObject({
      ...{ nudge: { is: "idle" }, ended: null },
      routine: { is: "playing", page: "q", done: 9, plan: { kind: "short" } },
    });
    expect(ended.state().routine?.elapsedMs).toBeLessThanOrEqual(9 * 5500);
    expect(ended.today()).toMatchObject({ partial: 0, short: 0 });
    expect(ended.tell(end(20)).today()).toMatchObject({ partial: 0, short: 1 });
  });

  it("goes on after midnight, too: the day on which it was ended forgets the end", () => {
    const night = person()
      .lose(minutes(15 * 60 - 1))
      .now({ open: ["popup"] });
    night.tell(start).lose(seconds(30)).tell(end(4)).lose(minutes(1)).tell({ what: "wake" });
    expect(night.lastDay()).toMatchObject({ partial: 1, movements: 4 });
    expect(night.tell(goOn).lastDay()).toMatchObject({ partial: 0, movements: 0 });
    expect(night.today()).toMatchObject({ date: "2026-03-03", partial: 0 });
  });

  it("goes on from the start of its movement, from now on, and takes back that end alone", () => {
    const ended = stretching().tell(end(3)).tell(start).tell(end(2)).tell(start);
    ended.tell({ ...end(4), elapsedMs: 24_000 }).lose(minutes(1));
    expect(ended.today()).toMatchObject({ partial: 3, movements: 9 });
    const { elapsedMs = 0 } = ended.state().ended ?? {};
    ended.tell(goOn);
    expect(ended.state().routine).toMatchObject({ touchedAt: ended.at() });
    expect(ended.state().routine?.elapsedMs).toBeLessThan(elapsedMs);
    expect(ended.today()).toMatchObject({ partial: 2, movements: 5 });
  });

  it("from half of it on counts once, however often the end is taken back", () => {
    const ended = stretching().tell(end(12));
    for (const done of [13, 14]) ended.tell(goOn).tell(end(done));
    expect(ended.today()).toMatchObject({ partial: 0, short: 1, movements: 14 });
    expect(ended.minutes()).toBe(0);
  });

  it("has nothing left after its last movement, or at the end of its time", () => {
    expect(stretching().tell(end(20)).state().ended).toBeNull();
    expect(
      stretching()
        .tell({ ...end(4), elapsedMs: minutes(30) })
        .state().ended,
    ).toBeNull();
  });

  it("stays ended after a quarter of an hour, a new routine or a skip", () => {
    const goesOn = (it: Person) => it.tell(goOn).state().routine;
    expect(
      goesOn(
        stretching()
          .tell(end(4))
          .now({ open: [] })
          .lose(minutes(15) - 1),
      ),
    ).not.toBeNull();
    expect(goesOn(stretching().tell(end(4)).now({ open: [] }).lose(minutes(15)))).toBeNull();
    expect(goesOn(stretching().tell(end(4)).tell({ what: "skip" }))).toBeNull();
    expect(goesOn(stretching().tell(end(4)).tell(start))).toMatchObject({ page: "p", done: 0 });
    expect(stretching().tell(end(4)).tell(start).state().ended).toBeNull();
  });
});

describe("a routine that nobody continues", () => {
  it("ends after a quarter of an hour", () => {
    const interrupted = stretching().tell(progress("reportProgress", 4)).now({ open: [] });
    expect(interrupted.spend(minutes(15) - 1).state().routine).not.toBeNull();
    expect(interrupted.spend(1).state().routine).toBeNull();
    expect(interrupted.today().partial).toBe(1);
  });

  it("is never abandoned while it plays", () => {
    expect(stretching().spend(minutes(20)).state().routine).not.toBeNull();
  });

  it.each([start, progress("resumeRoutine", 1, "q")])("has another quarter of an hour after %j", command => {
    const resumed = interrupt(person().tell(start))
      .lose(minutes(14))
      .see({ open: ["popup"] });
    interrupt(resumed.tell(command));
    expect(resumed.lose(minutes(14)).now({}).state().routine).not.toBeNull();
    expect(resumed.lose(minutes(1)).now({}).state().routine).toBeNull();
  });

  it("that started in the instant of a reset keeps its quarter of an hour", () => {
    const early = interrupt(person({ intervalMinutes: 6 }).tell(start));
    expect(early.spend(minutes(15) - 1).state().routine).not.toBeNull();
    expect(early.spend(1).state().routine).toBeNull();
  });

  it("is nudged for after the snooze time, and can still be continued then", () => {
    const busy = left(4).spend(minutes(5) - 1);
    expect(busy.state().nudge).toMatchObject({ is: "deferred", why: "unfinished" });
    expect(busy.spend(1).effects()).toEqual(opening("popup"));
    expect(busy.state().routine).toMatchObject({ is: "paused", done: 4 });
    openPopup(busy).tell({ ...start, kind: "short" });
    expect(busy.state()).toMatchObject({ routine: { is: "playing", done: 4 }, nudge: { is: "idle" } });
  });

  it("leaves its nudge on screen when it ends", () => {
    const busy = openPopup(left(4).spend(minutes(5))).spend(minutes(10));
    expect(busy.state()).toMatchObject({ routine: null, nudge: { is: "asking", on: { isShown: true } } });
    expect(busy.today().partial).toBe(1);
  });

  it("is nudged for when the snooze time is over, where that is longer", () => {
    const busy = left(4, { snoozeMinutes: 20 }).spend(minutes(20) - 1);
    expect(busy.state()).toMatchObject({ routine: null, nudge: { is: "deferred", why: "unfinished" } });
    expect(busy.spend(1).effects()).toEqual(opening("popup"));
  });

  it("ends when its nudge is skipped", () => {
    const skipped = openPopup(left(4).spend(minutes(5))).tell({ what: "skip" });
    expect(skipped.state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
    expect(skipped.today()).toMatchObject({ partial: 1, skipped: 1 });
    expect(skipped.minutes()).toBe(0);
  });
});

describe("a routine of less than half that a natural break follows", () => {
  it("is still offered, and ends when the next break is due", () => {
    const back = left(4).rest(minutes(6));
    expect(back.today().naturalBreaks).toBe(1);
    expect(back.spend(minutes(6) - 1).state().routine).not.toBeNull();
    expect(back.spend(1).state().routine).toBeNull();
    expect(back.effects()).toEqual(opening("popup"));
    expect(back.today()).toMatchObject({ partial: 1, short: 0 });
  });

  it("owes nothing when its quarter of an hour is over", () => {
    const back = left(4, { intervalMinutes: 10 }).rest(minutes(6));
    expect(back.state().routine).not.toBeNull();
    back.spend(minutes(9));
    expect(back.state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
    expect(back.minutes()).toBe(9);
  });

  it("can be continued for a quarter of an hour after a closed browser", () => {
    const reopened = left(4).lose(minutes(8)).tell({ what: "startup" });
    expect(reopened.today().naturalBreaks).toBe(1);
    expect(reopened.state().routine).toMatchObject({ is: "paused", done: 4 });
    reopened.tell(progress("resumeRoutine", 4, "q"));
    expect(reopened.state().routine).toMatchObject({ is: "playing", page: "q" });
  });
});

describe("a routine of half or more that was left", () => {
  it.each([10, 12])("lets the active time of now belong to the next break (%i movements)", done => {
    const busy = left(done, { intervalMinutes: 30 }).spend(minutes(15) - 1);
    expect(busy.state().routine).not.toBeNull();
    expect(busy.spend(1).state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
    expect(busy.today()).toMatchObject({ short: 1, partial: 0 });
    expect(busy.minutes()).toBe(15);
  });

  it("ends when the next break is due", () => {
    const busy = left(12).spend(minutes(6) - 1);
    expect(busy.state().routine).not.toBeNull();
    expect(busy.spend(1).effects()).toEqual(opening("popup"));
    expect(busy.today()).toMatchObject({ short: 1, partial: 0 });
  });

  it("does not defer the next break, however long the snooze time is", () => {
    expect(left(12, { snoozeMinutes: 20 }).spend(minutes(6)).effects()).toEqual(opening("popup"));
  });

  it("takes nothing off the clock that a natural break has started again", () => {
    const back = left(12).rest(minutes(6)).spend(minutes(6));
    expect(back.today()).toMatchObject({ short: 1, partial: 0 });
    expect(back.minutes()).toBe(6);
    expect(back.effects()).toEqual(opening("popup"));
  });

  it("starts the clock again when it is continued and left once more", () => {
    for (const what of ["endRoutine", "pauseRoutine"] as const) {
      const again = left(12)
        .spend(minutes(4))
        .see({ open: ["popup"] })
        .tell(progress("resumeRoutine", 12, "q"));
      again.spend(minutes(1)).tell({ what, page: "q", elapsedMs: 99_000, done: 18 });
      expect(again.spend(minutes(2)).minutes()).toBe(2);
    }
  });

  const playing = () => stretching({ intervalMinutes: 6 }).tell(progress("reportProgress", 12));

  it("is over for the clock although its page closes unreported", () => {
    expect(playing().now({ open: [] }).spend(minutes(3)).minutes()).toBe(3);
  });

  it("is over for the clock behind a locked screen, which is an absence", () => {
    const locked = playing().now({ presence: "locked" }).now({ open: [] }).lose(minutes(6));
    expect(locked.now({ presence: "active" }).minutes()).toBe(0);
    expect(locked.today().naturalBreaks).toBe(1);
  });

  it("is over for the clock after a closed browser", () => {
    const back = playing().lose(minutes(3)).see({ open: [] }).tell({ what: "startup" });
    expect(back.state().routine).toMatchObject({ is: "paused", done: 12 });
    expect(back.spend(minutes(2)).minutes()).toBe(2);
  });
});

describe("a routine started after the nudge was asked", () => {
  it("answers the nudge, although its popup closes in that very moment", () => {
    const elsewhere = { open: ["window"] } as const;
    const started = asked().lose(seconds(9)).see(elsewhere).tell(start);
    expect(started.today().unanswered).toBe(0);
    const resumed = openPopup(left(4).spend(minutes(5)))
      .lose(seconds(9))
      .see(elsewhere);
    expect(resumed.tell({ ...start, kind: "short" }).today().unanswered).toBe(0);
    const goneOn = openPopup(stretching().tell(end(4)).see({ open: [] }).spend(minutes(5))).lose(seconds(9));
    expect(goneOn.see(elsewhere).tell({ what: "undoEnd", page: "w" }).today().unanswered).toBe(0);
  });

  it("and broken off says why the nudge comes back", () => {
    const broken = openPopup(asked()).tell(start).lose(seconds(9)).tell(end(1));
    expect(broken.state().nudge).toMatchObject({
      is: "deferred",
      why: "unfinished",
      until: broken.at() + minutes(5),
    });
  });
});
