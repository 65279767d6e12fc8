import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

/** The timeline of today from nine o'clock on. */
const since9 = (who: ReturnType<typeof person>) => who.today().timeline.replace(/^a540/, "");

const working = person().spend(minutes(10));

describe("the timeline", () => {
  it("shows browsing, another application, and browsing again", () => {
    const who = person().spend(minutes(10)).now({ front: false }).lose(minutes(20)).now({ front: true });
    expect(since9(who.spend(minutes(5)))).toBe("b10o20b5");
  });

  it("parts another application while a break is due from one before that", () => {
    const early = person().spend(minutes(29)).now({ front: false }).lose(minutes(20)).now({ front: true });
    expect(since9(early.spend(minutes(1)))).toBe("b29o20b1");
    const late = person().spend(minutes(30)).now({ front: false }).lose(minutes(20)).now({ front: true });
    expect(since9(late.spend(minutes(1)))).toBe("b30d20b1");
    const inCall = person().see({ call: true }).spend(minutes(40)).now({ front: false }).lose(minutes(5));
    expect(since9(inCall.now({ front: true }))).toBe("b30c10d5");
  });

  it("shows an absence from the last input on, and a short one as browsing", () => {
    expect(since9(person().spend(minutes(10)).rest(minutes(8)).spend(minutes(1)))).toBe("b10a8b1");
    expect(since9(person().spend(minutes(10)).rest(seconds(90)).spend(seconds(30)))).toBe("b12");
  });

  it("shows a machine that slept, and a browser that was closed, as absence", () => {
    expect(since9(person().spend(minutes(10)).lose(minutes(60)).now({}).spend(minutes(1)))).toBe("b10a60b1");
    const closed = person().spend(minutes(10)).lose(minutes(60)).tell({ what: "startup" });
    expect(since9(closed.spend(minutes(1)))).toBe("b10a60b1");
  });

  it("shows the silence of a stopped clock as absence", () => {
    const who = person().spend(minutes(10)).now({ front: false }).lose(minutes(200));
    expect(since9(who.now({ front: true }))).toBe("b10a200");
  });

  it("shows a pause, and the time outside the working hours", () => {
    const paused = person().spend(minutes(10)).tell({ what: "pause", until: null }).lose(minutes(20));
    expect(since9(paused.tell({ what: "resume" }).spend(minutes(1)))).toBe("b10p20b1");
    const hours = Array.from({ length: 7 }, () => [{ from: 0, to: 550 }]);
    expect(since9(person({ hours }).spend(minutes(20)))).toBe("b10h10");
  });

  it.each([
    ["fullscreen", "f"],
    ["audible", "s"],
    ["call", "c"],
  ] as const)("shows %s only where it keeps a break back", (hold, letter) => {
    const who = person()
      .see({ [hold]: true })
      .spend(minutes(40));
    expect(since9(who)).toBe(`b30${letter}10`);
  });

  it("shows the routine, even one shorter than a minute", () => {
    const who = person()
      .spend(minutes(10))
      .see({ open: ["popup"] });
    who.tell({ what: "startRoutine", kind: "short", page: "p" }).lose(minutes(3));
    who.tell({ what: "endRoutine", elapsedMs: minutes(3), done: 20 });
    expect(since9(who.spend(minutes(2)))).toBe("b10r3b2");
    const quick = person()
      .spend(seconds(605))
      .see({ open: ["popup"] });
    quick.tell({ what: "startRoutine", kind: "short", page: "p" }).lose(seconds(30));
    quick.tell({ what: "endRoutine", elapsedMs: seconds(30), done: 20 });
    expect(since9(quick.spend(minutes(1)))).toBe("b10r1");
  });

  it("shows a routine that goes on, or was stopped early, as no break", () => {
    const who = person()
      .spend(minutes(10))
      .see({ open: ["popup"] });
    who.tell({ what: "startRoutine", kind: "short", page: "p" }).lose(minutes(3)).now({});
    expect(since9(who)).toBe("b10u3");
    who.tell({ what: "endRoutine", elapsedMs: minutes(1), done: 3 });
    expect(since9(who.spend(minutes(2)))).toBe("b10u3b2");
  });

  it("shows a routine that went on after its end as one break", () => {
    const who = person()
      .spend(minutes(10))
      .see({ open: ["popup"] });
    who.tell({ what: "startRoutine", kind: "short", page: "p" }).lose(minutes(2));
    who.tell({ what: "endRoutine", elapsedMs: minutes(2), done: 12 });
    expect(since9(who)).toBe("b10r2");
    who.tell({ what: "undoEnd", page: "p" }).lose(minutes(1)).now({});
    expect(since9(who)).toBe("b10u3");
    who.tell({ what: "endRoutine", elapsedMs: minutes(3), done: 20 });
    expect(since9(who)).toBe("b10r3");
    expect(who.today()).toMatchObject({ short: 1, partial: 0 });
  });

  it("shows a break without the routine as one minute, until undo takes it back", () => {
    const who = person().spend(minutes(10)).tell({ what: "moved" }).spend(minutes(3));
    expect(since9(who)).toBe("b10m1b2");
    expect(since9(who.tell({ what: "undo" }))).toBe("b13");
  });

  it("puts the time before midnight on the day before", () => {
    const who = person()
      .lose(minutes(14 * 60 + 50))
      .now({})
      .spend(minutes(20));
    expect(who.lastDay()?.timeline).toBe("a1430b10");
    expect(who.today().timeline).toBe("b10");
  });

  it("changes with nothing but whole minutes", () =>
    expect(working.lose(seconds(20)).now({}).today().timeline).toBe("a540b10"));
});
