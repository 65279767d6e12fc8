import { describe, expect, it } from "vitest";
import { minutes } from "../../../../src/core/time/time.ts";
import { person } from "./person.ts";

const stretching = (settings = {}) =>
  person({ intervalMinutes: 10, nudgeLevel: "now", ...settings })
    .spend(minutes(10))
    .tell({ what: "startRoutine", kind: "short", page: "p" })
    .now({ open: ["popup"] });

const reach = (done: number) =>
  ({ what: "reportProgress", page: "p", elapsedMs: done * 5500, done }) as const;

describe("a routine", () => {
  it("starts with what the person chose, and answers the nudge", () => {
    const chosen = stretching({ tempo: "brisk", excludedStretches: ["rotateLegs"] });
    expect(chosen.state().nudge.is).toBe("idle");
    expect(chosen.state().routine).toMatchObject({
      plan: { kind: "short", tempo: "brisk" },
      page: "p",
      elapsedMs: 0,
      done: 0,
    });
    expect(chosen.state().routine?.plan.stretches).not.toContain("rotateLegs");
  });

  it("lets the clock stand still, and nobody is nudged", () => {
    const still = stretching().spend(minutes(20));
    expect(still.minutes()).toBe(10);
    expect(still.effects()).toEqual([]);
  });

  it("is no absence, though nobody touches anything", () => {
    const hands = stretching().now({ presence: "idle" }).spend(minutes(8));
    expect(hands.today().naturalBreaks).toBe(0);
  });

  it("done: counted today, and the clock starts again", () => {
    const done = stretching().tell({ what: "endRoutine", elapsedMs: 150_000, done: 20 });
    expect(done.today()).toMatchObject({ short: 1, full: 0, partial: 0 });
    expect(done.minutes()).toBe(0);
    expect(done.state()).toMatchObject({ routine: null, nudge: { is: "idle" } });
  });

  it("half of the movements are a routine done; one less is not, and is offered again", () => {
    const half = stretching().tell({ what: "endRoutine", elapsedMs: 1, done: 10 });
    expect(half.today()).toMatchObject({ short: 1, partial: 0 });
    const less = stretching().tell({ what: "endRoutine", elapsedMs: 1, done: 9 }).now({ open: [] });
    expect(less.today()).toMatchObject({ short: 0, partial: 1 });
    expect(less.minutes()).toBe(10);
    expect(less.spend(minutes(5)).effects()).toEqual([{ do: "open", surface: "popup" }]);
  });

  it("ended before anything was done leaves no trace in the history", () => {
    expect(stretching().tell({ what: "endRoutine", elapsedMs: 1, done: 0 }).today().partial).toBe(0);
  });

  it("waits at the rep that was reached when its page is closed", () => {
    const closed = stretching().tell(reach(4)).tell({ what: "closed", surface: "popup", page: "p" });
    expect(closed.state().routine).toMatchObject({ is: "interrupted", elapsedMs: 22_000, done: 4 });
  });

  it("waits too when nobody heard the page close", () => {
    expect(stretching().tell(reach(4)).now({ open: [] }).state().routine?.is).toBe("interrupted");
  });

  it("goes on where another page takes it over, and hears the first no more", () => {
    const moved = stretching().tell(reach(4));
    moved.tell({ what: "resumeRoutine", page: "q", elapsedMs: 22_000, done: 4 });
    moved.tell(reach(9)).tell({ what: "closed", surface: "popup", page: "p" });
    expect(moved.state().routine).toMatchObject({ page: "q", done: 4 });
  });

  it("never runs twice: a second start goes on with the first", () => {
    const twice = stretching().tell(reach(4)).tell({ what: "startRoutine", kind: "full", page: "q" });
    expect(twice.state().routine).toMatchObject({ plan: { kind: "short" }, page: "q", done: 4 });
  });

  it("is recorded as it is when nobody continues it within a quarter of an hour", () => {
    const left = stretching().tell(reach(4)).now({ open: [] });
    expect(left.spend(minutes(15) - 1).state().routine).not.toBeNull();
    expect(left.spend(1).state().routine).toBeNull();
    expect(left.today().partial).toBe(1);
  });

  it("survives a restart of the browser, paused", () => {
    const restarted = stretching().tell(reach(4)).now({ open: [] }).tell({ what: "startup" });
    expect(restarted.state().routine).toMatchObject({ is: "paused", done: 4 });
  });

  it("waits for the person after a pause by hand and a closed browser, and for nobody after a closed page", () => {
    const waits = (who: ReturnType<typeof stretching>) => who.state().routine?.is === "paused";
    const halt = { ...reach(4), what: "pauseRoutine" } as const;
    const closed = { what: "closed", surface: "popup", page: "p" } as const;
    expect(waits(stretching().tell(reach(4)).tell(closed))).toBe(false);
    expect(waits(stretching().tell({ what: "update" }))).toBe(false);
    expect(waits(stretching().tell(halt).tell(closed))).toBe(true);
    expect(waits(stretching().tell(closed).tell({ what: "startup" }))).toBe(true);
    for (const what of ["resumeRoutine", "startRoutine"] as const)
      expect(
        waits(
          stretching()
            .tell(halt)
            .tell({ ...reach(4), kind: "full", page: "q", what }),
        ),
      ).toBe(false);
  });
});
