import { describe, expect, it } from "vitest";
import { missingMovements } from "../../../../src/core/nudge/routine.ts";
import { movementCount } from "../../../../src/core/routine/timeline.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { asked, close, due, end, progress, start, stretching } from "./people.ts";
import { person } from "./person.ts";

describe("an unfinished routine", () => {
  const unfinished = () => stretching().tell(progress("pauseRoutine", 4));

  it("goes on in place of a new one", () => {
    expect(unfinished().tell(start).state().routine).toMatchObject({ plan: { kind: "short" }, done: 4 });
  });

  it("ends where the person starts from the beginning", () => {
    const anew = unfinished().tell({ ...start, kind: "short", fromStart: true });
    expect(anew.state().routine).toMatchObject({ is: "playing", done: 0, elapsedMs: 0 });
    expect(anew.today().partial).toBe(1);
  });
});

describe("the start of a routine", () => {
  it("takes the plan from the settings and ends the nudge", () => {
    const started = stretching({ tempo: "brisk", excludedStretches: ["rotateLegs"] });
    expect(started.state().nudge.is).toBe("idle");
    expect(started.state().routine).toMatchObject({
      ...{ plan: { kind: "short", tempo: "brisk" }, is: "playing", page: "p" },
      ...{ elapsedMs: 0, done: 0 },
    });
    expect(started.state().routine?.plan.stretches).not.toContain("rotateLegs");
  });

  it("ends a snooze and the offer to undo a skip", () => {
    expect(asked().tell({ what: "snooze" }).tell(start).state().nudge).toEqual({ is: "idle" });
    expect(asked().tell({ what: "skip" }).tell(start).state().skipped).toBeNull();
  });

  it("resumes the routine that is under way: a routine never runs twice", () => {
    const twice = stretching().tell(progress("reportProgress", 4));
    twice.tell({ what: "startRoutine", kind: "full", page: "q" });
    expect(twice.state().routine).toMatchObject({
      ...{ plan: { kind: "short" }, is: "playing", page: "q" },
      ...{ elapsedMs: 22_000, done: 4 },
    });
  });
});

describe("the lead-ins of a routine", () => {
  const leadOf = (someone: ReturnType<typeof stretching>) => someone.state().routine?.plan.lead;

  it("are long until the person has done half of one", () => {
    const someone = stretching();
    expect(leadOf(someone)).toBe("long");
    expect(leadOf(someone.tell(end(9)).tell(start))).toBe("long");
    expect(leadOf(someone.tell(end(25)).tell(start))).toBeUndefined();
  });

  it("stay as they were when the routine started", () => {
    expect(leadOf(stretching().tell(progress("reportProgress", 19)))).toBe("long");
  });
});

describe("what is done of each stretch", () => {
  it("stays known through a pause, an end and a new page", () => {
    const perStretch = [3, 10, 0, 0, 0];
    const left = stretching().tell({ ...progress("pauseRoutine", 4), perStretch });
    left.tell({ ...start, page: "q" });
    expect(left.state().routine).toMatchObject({ is: "playing", page: "q", perStretch });
    left.tell({ ...end(4), perStretch }).tell({ what: "undoEnd", page: "q" });
    expect(left.state().routine).toMatchObject({ is: "playing", perStretch });
  });
});

describe("a routine that plays", () => {
  it("stops the clock and the nudges", () => {
    const playing = stretching().spend(minutes(20));
    expect(playing.minutes()).toBe(10);
    expect(playing.effects()).toEqual([]);
  });

  it("is no absence, although nobody touches anything", () => {
    const playing = stretching().now({ presence: "idle" }).spend(minutes(8));
    expect(playing.today().naturalBreaks).toBe(0);
  });

  it("takes reports only from the page that plays it", () => {
    const moved = stretching()
      .tell(progress("reportProgress", 4))
      .tell(progress("resumeRoutine", 4, "q"));
    moved.tell(progress("reportProgress", 9)).tell(progress("pauseRoutine", 9));
    moved.tell({ what: "closed", surface: "popup", page: "p" });
    expect(moved.state().routine).toMatchObject({ is: "playing", page: "q", done: 4 });
  });

  it("ignores reports where there is no routine", () => {
    for (const what of ["resumeRoutine", "reportProgress", "pauseRoutine"] as const)
      expect(person().tell(progress(what, 1)).state().routine).toBeNull();
    const ended = person().spend(minutes(3)).tell(end(50));
    expect(ended.state().routine).toBeNull();
    expect(ended.minutes()).toBe(3);
    expect(ended.today()).toMatchObject({ full: 0, partial: 0 });
  });
});

describe("a routine whose page goes", () => {
  it("is interrupted at the movement that was last reported, whether the page reports its closing or not", () => {
    const playing = () => stretching().tell(progress("reportProgress", 4));
    for (const it of [close(playing(), "popup"), playing().now({ open: [] })]) {
      expect(it.state().routine).toMatchObject({ is: "interrupted", elapsedMs: 22_000, done: 4 });
      expect(it.state().routine).not.toHaveProperty("page");
    }
  });

  it("is interrupted although another page of Limber stays open", () => {
    const playing = stretching().see({ open: ["window"] });
    playing.tell({ what: "closed", surface: "popup", page: "p" });
    expect(playing.state().routine?.is).toBe("interrupted");
  });

  it("is interrupted by an update, and paused by a restart of the browser", () => {
    const playing = () => stretching().tell(progress("reportProgress", 4));
    expect(playing().tell({ what: "update" }).state().routine).toMatchObject({ is: "interrupted", done: 4 });
    expect(playing().tell({ what: "startup" }).state().routine).toMatchObject({ is: "paused", done: 4 });
    expect(playing().now({ open: [] }).tell({ what: "startup" }).state().routine?.is).toBe("paused");
  });

  it("stays paused where the person paused it", () => {
    const paused = stretching().tell(progress("pauseRoutine", 7));
    expect(paused.state().routine).toMatchObject({ is: "paused", elapsedMs: 38_500, done: 7 });
    expect(paused.state().routine).not.toHaveProperty("page");
    expect(close(paused, "popup").state().routine).toMatchObject({ is: "paused", done: 7 });
    expect(paused.tell({ what: "update" }).state().routine?.is).toBe("paused");
  });

  it("moves while it is paused, and stays paused", () => {
    const paused = stretching().tell(progress("pauseRoutine", 4));
    expect(paused.tell(progress("pauseRoutine", 7, "q")).state().routine).toMatchObject({
      ...{ is: "paused", elapsedMs: 38_500 },
    });
  });

  it.each([progress("resumeRoutine", 4, "q"), { ...start, page: "q" }])("plays again after %j", command => {
    const paused = stretching().tell(progress("pauseRoutine", 4));
    expect(paused.tell(command).state().routine).toMatchObject({ is: "playing", page: "q", done: 4 });
  });
});

describe("a break during which half of the routine is done", () => {
  it("is taken: the clock starts again and the snoozes are forgotten", () => {
    const snoozed = due()
      .tell({ what: "snooze" })
      .see({ open: ["popup"] });
    snoozed.tell({ ...start, kind: "short" }).tell(progress("reportProgress", 9));
    expect(snoozed.minutes()).toBe(10);
    expect(snoozed.state().snoozes).toBe(1);
    snoozed.tell(progress("reportProgress", 10));
    expect(snoozed.minutes()).toBe(0);
    expect(snoozed.state()).toMatchObject({ snoozes: 0, clock: { dueIntervalMs: 0, resetAt: snoozed.at() } });
  });

  it("starts the clock again with each further movement, and with nothing else", () => {
    const playing = stretching().tell(progress("reportProgress", 10));
    const resetAt = () => playing.state().clock.resetAt;
    const half = playing.at();
    playing.lose(minutes(1)).tell(progress("reportProgress", 10));
    expect(resetAt()).toBe(half);
    playing.lose(minutes(1)).tell(progress("reportProgress", 11));
    const next = playing.at();
    expect(resetAt()).toBe(next);
    playing.lose(minutes(1)).tell(progress("pauseRoutine", 11));
    expect(resetAt()).toBe(next);
    playing.lose(minutes(1)).tell(progress("resumeRoutine", 11));
    expect(resetAt()).toBe(next);
    playing.lose(minutes(1)).tell(end(11));
    expect(resetAt()).toBe(next);
    expect(playing.state().routine).toBeNull();
  });

  it.each(["resumeRoutine", "pauseRoutine", "endRoutine"] as const)(
    "starts the clock again when %s brings a further movement",
    what => {
      const paused = stretching().tell(progress("pauseRoutine", 12)).see({ open: [] }).spend(minutes(4));
      expect(paused.minutes()).toBe(4);
      paused.see({ open: ["popup"] }).tell(progress("resumeRoutine", 12, "q"));
      paused.lose(minutes(1)).tell({ what, page: "q", elapsedMs: 99_000, done: 18 });
      expect(paused.minutes()).toBe(0);
    },
  );
});

describe("half of a routine", () => {
  it("of an odd number of movements is the larger half", () => {
    const plan = { kind: "full", tempo: "standard", stretches: ["standingBackArch"] } as const;
    expect(movementCount(plan)).toBe(5);
    expect(missingMovements({ plan, done: 0 })).toBe(3);
    expect(missingMovements({ plan, done: 4 })).toBe(0);
  });
});
