import { describe, expect, it } from "vitest";
import { isDue } from "../../../../src/core/nudge/rules.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { shownOn } from "./matchers.ts";
import { person } from "./person.ts";

type Person = ReturnType<typeof person>;

const owes = (it: Person) => isDue(it.state(), it.settings());

/** Somebody who was nudged, rested for almost a natural break, and is back: of the time that was due a part proved to be absence. */
function backFromAlmostABreak(): Person {
  const back = person({ intervalMinutes: 5 }).spend(minutes(5)).now({ quiet: true });
  back.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
  back
    .spend(seconds(45))
    .now({ presence: "idle" })
    .lose(minutes(3))
    .now({ presence: "active", quiet: false });
  expect(back.minutes()).toBe(4.75);
  return back;
}

describe("a break that was due, of whose time some was taken back,", () => {
  it.each<[string, (it: Person) => Person]>([
    ["any other setting", it => it.choose({ theme: "dark" })],
    ["an update", it => it.see({ open: [] }).tell({ what: "update" })],
    ["a new start of the browser", it => it.see({ open: [] }).lose(seconds(5)).tell({ what: "startup" })],
    ["a pause", it => it.tell({ what: "pause", until: null }).tell({ what: "resume" })],
    [
      "a routine that is broken off",
      it => {
        it.tell({ what: "startRoutine", kind: "full", page: "p" }).lose(seconds(10));
        return it.tell({ what: "endRoutine", elapsedMs: 10_000, done: 1 });
      },
    ],
    ["a skip that is undone", it => it.tell({ what: "skip" }).lose(seconds(5)).tell({ what: "undo" })],
  ])("is still owed after %s", (_, happens) => {
    expect(owes(happens(backFromAlmostABreak()))).toBe(true);
  });

  it("stays snoozed, whatever else is chosen", () => {
    const snoozed = backFromAlmostABreak().tell({ what: "snooze" });
    const { nudge } = snoozed.state();
    expect(snoozed.choose({ theme: "dark" }).state().nudge).toEqual(nudge);
  });

  it("is owed no more after a natural break, a skip, a routine done or an interval that was not reached", () => {
    expect(owes(backFromAlmostABreak().rest(minutes(6)))).toBe(false);
    expect(owes(backFromAlmostABreak().tell({ what: "skip" }))).toBe(false);
    expect(owes(backFromAlmostABreak().choose({ intervalMinutes: 6 }))).toBe(false);
    const done = backFromAlmostABreak()
      .tell({ what: "startRoutine", kind: "short", page: "p" })
      .lose(minutes(1));
    expect(owes(done.tell({ what: "endRoutine", elapsedMs: 60_000, done: 20 }))).toBe(false);
  });
});

describe("a break that falls due while it is held", () => {
  it("is due no more when the gap rule takes time back before the person was told", () => {
    const held = person({ intervalMinutes: 5, idleSeconds: 120 }).now({ fullscreen: true }).spend(minutes(5));
    held.spend(minutes(1)).now({ presence: "idle" }).lose(minutes(2)).now({ presence: "active" });
    expect(held.minutes()).toBe(4);
    expect(owes(held)).toBe(false);
    expect(held.now({ fullscreen: false }).state().nudge.is).toBe("idle");
    expect(held.spend(minutes(1)).state().nudge.is).toBe("waiting");
  });

  it("is not due where that is only told when the person has long rested, and proves wrong", () => {
    const gone = person({ intervalMinutes: 5 }).spend(minutes(4.5)).lose(seconds(30));
    gone.now({ presence: "idle" }).lose(minutes(3)).now({ presence: "active" });
    expect(gone.minutes()).toBe(4);
    expect(owes(gone)).toBe(false);
  });
});

describe("the end of the working hours", () => {
  const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 6 }]);
  const settings = { intervalMinutes: 5, hours };

  it.each(["notification", "badge", "now"] as const)(
    "withdraws the nudge (%s), and keeps the debt",
    nudgeLevel => {
      const late = person({ ...settings, nudgeLevel }).spend(minutes(5));
      if (nudgeLevel === "now") late.see({ open: ["popup"] });
      const surface = nudgeLevel === "now" ? "popup" : nudgeLevel;
      late.tell({ what: "shown", surface });
      expect(late.state().nudge).toMatchObject(shownOn(surface));
      expect(late.spend(minutes(1)).keepNotification()).toBe(false);
      expect(late.state()).toMatchObject({ nudge: { is: "idle" }, hold: "hours" });
      expect(owes(late)).toBe(true);
    },
  );

  it("leaves a test of the nudge alone", () => {
    const testing = person({ ...settings, intervalMinutes: 30 })
      .spend(minutes(5.9))
      .tell({ what: "testNudge" });
    testing.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
    expect(testing.spend(minutes(1)).state().test).toMatchObject({ surface: "popup", isShown: true });
  });
});
