import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { openingOn, shownOn } from "./matchers.ts";
import { person } from "./person.ts";

/** Somebody whose break is due, and who wants to hear of it at once: when to speak is a question of its own. */
const due = (settings = {}) =>
  person({ intervalMinutes: 10, nudgeLevel: "now", ...settings }).spend(minutes(10));
const shown = (settings = {}) =>
  due(settings)
    .see({ open: ["popup"] })
    .tell({ what: "shown", surface: "popup" });

describe("a break that is due", () => {
  it("opens the popup, once", () => {
    const nudged = due();
    expect(nudged.effects()).toEqual([{ do: "open", surface: "popup" }]);
    expect(nudged.now({}).effects()).toEqual([]);
  });

  it("is shown only when the page says so", () => {
    expect(due().state().nudge).toMatchObject(openingOn("popup"));
    expect(shown().state().nudge).toMatchObject(shownOn("popup"));
  });

  it("goes down the ladder: popup, own window, notification, badge", () => {
    const refused = due();
    const surfaces = (["popup", "window", "notification"] as const).map(surface => {
      refused.tell({ what: "refused", surface });
      return refused.state().nudge;
    });
    expect(surfaces).toMatchObject([openingOn("window"), openingOn("notification"), shownOn("badge")]);
    expect(refused.effects()).toEqual([]);
  });

  it("goes on to the next surface when one stays silent for ten seconds", () => {
    expect(due().lose(seconds(10)).now({}).effects()).toEqual([{ do: "open", surface: "window" }]);
  });

  it("hears only the surface that it asked for when it is refused", () => {
    expect(due().tell({ what: "refused", surface: "notification" }).state().nudge).toMatchObject(
      openingOn("popup"),
    );
  });

  it("waits instead when the refusal has a reason that will end", () => {
    const left = due().now({ front: false }).tell({ what: "refused", surface: "popup" });
    expect(left.state()).toMatchObject({ hold: "otherApp", nudge: { is: "idle" } });
    expect(left.now({ front: true }).effects()).toEqual([{ do: "open", surface: "popup" }]);
  });

  it("uses only what the person allows", () => {
    expect(due({ nudgeLevel: "notification" }).effects()).toEqual([{ do: "open", surface: "notification" }]);
    expect(due({ nudgeLevel: "badge" }).state().nudge).toMatchObject(shownOn("badge"));
  });

  it("takes no focus from another application: a notification there, and the popup back in the browser", () => {
    const writing = person({ count: "computer", intervalMinutes: 10 })
      .now({ front: false })
      .spend(minutes(10));
    expect(writing.effects()).toEqual([{ do: "open", surface: "notification" }]);
    const told = writing.tell({ what: "shown", surface: "notification" }).lose(minutes(1));
    expect(told.now({ front: true }).effects()).toEqual([]);
    expect(told.tell({ what: "taskSwitch" }).effects()).toContainEqual({ do: "open", surface: "popup" });
  });

  it("lets the popup follow that another application has kept from coming", () => {
    const left = due({ count: "computer" }).now({ front: false }).tell({ what: "refused", surface: "popup" });
    expect(left.effects()).toEqual([{ do: "open", surface: "notification" }]);
    expect(left.state().nudge).toMatchObject({ is: "waiting", notice: { surface: "notification" } });
  });

  it("leaves it at the notification where the person wants no more", () => {
    const writing = person({ count: "computer", intervalMinutes: 10, nudgeLevel: "notification" })
      .now({ front: false })
      .spend(minutes(10));
    const told = writing.tell({ what: "shown", surface: "notification" });
    expect(told.lose(minutes(1)).tell({ what: "taskSwitch" }).effects()).toEqual([]);
  });

  it("uses the page that is open already", () => {
    const looking = person({ intervalMinutes: 10, nudgeLevel: "now" })
      .now({ open: ["popup"] })
      .spend(minutes(10));
    expect(looking.effects()).toEqual([]);
    expect(looking.state().nudge).toMatchObject(shownOn("popup"));
  });

  it("comes back later when nobody heard its page close", () => {
    const closed = shown().lose(seconds(20)).now({ open: [] });
    expect(closed.state().nudge).toMatchObject({ is: "deferred", why: "dismissed" });
  });

  it("comes again at once when the browser was closed under it", () => {
    const restarted = shown().lose(seconds(20)).see({ open: [] }).tell({ what: "startup" });
    expect(restarted.effects()).toEqual([{ do: "open", surface: "popup" }]);
    expect(restarted.today().unanswered).toBe(0);
  });

  it("comes at once when a lowered interval is exceeded already", () => {
    const lowered = person({ nudgeLevel: "now" }).spend(minutes(12)).choose({ intervalMinutes: 5 });
    expect(lowered.effects()).toEqual([{ do: "open", surface: "popup" }]);
  });

  it("goes away when the interval is raised beyond it", () => {
    const raised = shown().choose({ intervalMinutes: 60 });
    expect(raised.state().nudge.is).toBe("idle");
    expect(raised.keepNotification()).toBe(false);
    expect(raised.minutes()).toBe(10);
  });
});

describe("holds", () => {
  const cases = [
    ["fullscreen", { fullscreen: true }, { fullscreen: false }],
    ["audible", { audible: true }, { audible: false }],
    ["otherApp", { front: false }, { front: true }],
  ] as const;

  it.each(cases)("%s: owed, said why, never forgotten", (hold, begin, end) => {
    const held = person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(10) - 1);
    // One millisecond short of due: the hold begins, and time goes on just enough.
    held.now(begin).choose({ intervalMinutes: 9 });
    expect(held.effects()).toEqual([]);
    expect(held.state()).toMatchObject({ hold, nudge: { is: "idle" } });
    held.spend(minutes(30), seconds(30));
    expect(held.effects()).toEqual([]);
    expect(held.now(end).effects()).toEqual([{ do: "open", surface: "popup" }]);
  });

  it("does not nudge somebody who has gone, and nudges on return", () => {
    const gone = person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(9)).spend(seconds(30));
    gone.now({ presence: "idle" }).choose({ intervalMinutes: 5 });
    expect(gone.effects()).toEqual([]);
    expect(gone.lose(seconds(40)).now({ presence: "active" }).effects()).toEqual([
      { do: "open", surface: "popup" },
    ]);
  });
});

describe("answers", () => {
  it("snooze: comes back after the snooze time, three times in a row at most", () => {
    const snoozer = shown();
    for (const _ of [1, 2, 3]) {
      snoozer.tell({ what: "snooze" }).see({ open: [] });
      expect(snoozer.spend(minutes(5) - 1).effects()).toEqual([]);
      expect(snoozer.spend(1).effects()).toEqual([{ do: "open", surface: "popup" }]);
      snoozer.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
    }
    expect(snoozer.tell({ what: "snooze" }).state().nudge.is).toBe("asking");
    expect(snoozer.today().snoozed).toBe(3);
  });

  it("skip: the clock starts again, and undo brings back what was there", () => {
    const skipper = shown().tell({ what: "skip" });
    expect(skipper.minutes()).toBe(0);
    expect(skipper.today().skipped).toBe(1);
    skipper.spend(minutes(1)).tell({ what: "undo" });
    expect(skipper.minutes()).toBe(11);
    expect(skipper.today().skipped).toBe(0);
    expect(skipper.state().nudge).toMatchObject(shownOn("popup"));
  });

  it("undo is over after five minutes, and does nothing twice", () => {
    const late = shown().tell({ what: "skip" }).spend(minutes(6)).tell({ what: "undo" });
    expect(late.minutes()).toBe(6);
    const twice = shown().tell({ what: "skip" }).tell({ what: "undo" }).tell({ what: "undo" });
    expect(twice.minutes()).toBe(10);
  });

  it("closing it is a soft no: it comes back after five minutes, three times, and is then simply owed", () => {
    const closer = shown();
    const close = () =>
      closer.lose(seconds(5)).see({ open: [] }).tell({ what: "closed", surface: "popup", page: "p" });
    for (const _ of [1, 2, 3]) {
      close();
      expect(closer.spend(minutes(5)).effects()).toEqual([{ do: "open", surface: "popup" }]);
      closer.see({ open: ["popup"] }).tell({ what: "shown", surface: "popup" });
    }
    close();
    closer.spend(minutes(60));
    expect(closer.effects()).toEqual([]);
    expect(closer.state().nudge.is).toBe("exhausted");
    expect(closer.today().unanswered).toBe(4);
  });

  it("a natural break clears everything and withdraws the nudge", () => {
    const gone = due({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    gone.now({ presence: "locked" }).lose(minutes(5)).now({});
    expect(gone.keepNotification()).toBe(false);
    expect(gone.state()).toMatchObject({ nudge: { is: "idle" }, snoozes: 0, dismissals: 0 });
  });

  it("answers to nothing mean nothing", () => {
    const idle = person().spend(minutes(3));
    idle.tell({ what: "snooze" }).tell({ what: "skip" }).tell({ what: "undo" });
    expect(idle.minutes()).toBe(3);
    expect(idle.today()).toMatchObject({ snoozed: 0, skipped: 0 });
  });
});

describe("pause", () => {
  it("withdraws the nudge, keeps the debt, and lets it come when it ends", () => {
    const paused = shown().tell({ what: "pause", until: shown().at() + minutes(30) });
    expect(paused.state().nudge.is).toBe("idle");
    expect(paused.now({ open: [] }).spend(minutes(29)).effects()).toEqual([]);
    expect(paused.state().hold).toBe("paused");
    expect(paused.spend(minutes(1)).effects()).toEqual([{ do: "open", surface: "popup" }]);
  });

  it("can end early, or last until it is ended", () => {
    const open = due()
      .tell({ what: "pause", until: null })
      .spend(minutes(60 * 30));
    expect(open.effects()).toEqual([]);
    expect(open.tell({ what: "resume" }).effects()).toEqual([{ do: "open", surface: "popup" }]);
  });
});
