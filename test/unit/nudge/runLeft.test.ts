import { describe, expect, it } from "vitest";
import { minutes } from "../../../src/core/time.ts";
import { person } from "./person.ts";

/** Somebody with a short interval who began the stretch that was due, did so much of it, and left it paused. */
const left = (done: number, settings = {}) =>
  person({ intervalMinutes: 6, nudgeWith: "now", ...settings })
    .spend(minutes(6))
    .see({ open: ["popup"] })
    .tell({ what: "start", kind: "short", page: "p" })
    .tell({ what: "halt", page: "p", elapsedMs: done * 5500, done })
    .see({ open: [] });

const opens = [{ do: "open", surface: "popup" }];

describe("a routine that was left", () => {
  it("after a natural break is offered still, and does not hold up the next break", () => {
    const back = left(4).rest(minutes(6));
    expect(back.today().naturalBreaks).toBe(1);
    expect(back.spend(minutes(6) - 1).state().run).not.toBeNull();
    expect(back.spend(1).state().run).toBeNull();
    expect(back.effects()).toEqual(opens);
    expect(back.today()).toMatchObject({ partial: 1, short: 0 });
  });

  it("after a natural break owes nothing when its quarter of an hour is over", () => {
    const back = left(4, { intervalMinutes: 10 }).rest(minutes(6));
    expect(back.state().run).not.toBeNull();
    back.spend(minutes(9));
    expect(back.state()).toMatchObject({ run: null, prompt: { is: "none" } });
    expect(back.minutes()).toBe(9);
  });

  it("when more than half done counts, and takes nothing off the clock that started again meanwhile", () => {
    const back = left(12).rest(minutes(6)).spend(minutes(6));
    expect(back.today()).toMatchObject({ short: 1, partial: 0 });
    expect(back.minutes()).toBe(6);
    expect(back.effects()).toEqual(opens);
  });

  it("for other work is asked for again after its quarter of an hour, and not later still", () => {
    const busy = left(4).spend(minutes(15) - 1);
    expect(busy.state()).toMatchObject({ prompt: { is: "none" } });
    expect(busy.spend(1).state().run).toBeNull();
    expect(busy.effects()).toEqual(opens);
  });

  it("for other work is asked for when the snooze time has passed since then, where that is longer", () => {
    const busy = left(4, { snoozeMinutes: 20 }).spend(minutes(20) - 1);
    expect(busy.state().prompt).toMatchObject({ is: "later", why: "unfinished" });
    expect(busy.spend(1).effects()).toEqual(opens);
  });

  it("in a browser that was closed for a natural break can be continued for a quarter of an hour", () => {
    const reopened = left(4).lose(minutes(8)).tell({ what: "startup" });
    expect(reopened.today().naturalBreaks).toBe(1);
    expect(reopened.state().run).toMatchObject({ page: null, done: 4 });
    expect(reopened.tell({ what: "play", page: "q", elapsedMs: 22_000, done: 4 }).state().run?.page).toBe(
      "q",
    );
  });
});
