import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { openingOn, shownOn } from "./matchers.ts";
import { asked, due, notified, opening, openPopup, outlookOf, waiting } from "./people.ts";
import { person } from "./person.ts";

describe("a nudge", () => {
  it("waits while the person types", () => {
    expect(waiting().state().nudge).toEqual({ is: "waiting", since: waiting().at() });
    expect(waiting().effects()).toEqual([]);
    expect(waiting().now({}).state().nudge.is).toBe("waiting");
    expect(waiting().lose(seconds(30)).now({}).effects()).toEqual([]);
  });

  it("opens the popup when the input pauses or the person switches tasks", () => {
    expect(waiting().now({ quiet: true }).effects()).toEqual(opening("popup"));
    expect(waiting().tell({ what: "taskSwitch" }).effects()).toEqual(opening("popup"));
  });

  it("opens the popup at once where the input has paused already", () => {
    const quiet = person({ intervalMinutes: 10 }).see({ quiet: true }).spend(minutes(10));
    expect(quiet.effects()).toEqual(opening("popup"));
  });

  it("needs no opportune moment at the levels now, notification and badge", () => {
    expect(due().effects()).toEqual(opening("popup"));
    expect(due({ nudgeLevel: "notification" }).effects()).toEqual(opening("notification"));
    expect(due({ nudgeLevel: "badge" }).state().nudge).toMatchObject(shownOn("badge"));
    expect(due({ nudgeLevel: "badge" }).effects()).toEqual([]);
  });

  it("needs no opportune moment where the popup is open", () => {
    const open = waiting().now({ open: ["popup"] });
    expect(open.state().nudge).toEqual({
      is: "asking",
      on: { surface: "popup", at: open.at(), isShown: true },
    });
    expect(open.effects()).toEqual([]);
  });

  it("brings an open window of Limber to the front in place of the popup, at the same moments", () => {
    const left = person({ intervalMinutes: 10, nudgeLevel: "now" }).now({ open: ["window"] });
    expect(left.spend(minutes(10)).effects()).toEqual(opening("window"));
    const typing = person({ intervalMinutes: 10 }).now({ open: ["window"] });
    expect(typing.spend(minutes(10)).effects()).toEqual([]);
    expect(typing.tell({ what: "taskSwitch" }).effects()).toEqual(opening("window"));
    const impatient = person({ intervalMinutes: 10, patienceMinutes: 0 }).now({ open: ["window"] });
    expect(impatient.spend(minutes(10)).effects()).toEqual(opening("notification"));
  });

  it("does not use an open popup at the level notification", () => {
    const quiet = person({ intervalMinutes: 10, nudgeLevel: "notification" }).now({ open: ["popup"] });
    expect(quiet.spend(minutes(10)).effects()).toEqual(opening("notification"));
  });

  it("comes at once when the person chooses the level now while it waits", () => {
    expect(waiting().choose({ nudgeLevel: "now" }).effects()).toEqual(opening("popup"));
  });

  it("comes at once when a shorter interval makes the break due", () => {
    const lowered = person({ nudgeLevel: "now" }).spend(minutes(12)).choose({ intervalMinutes: 5 });
    expect(lowered.effects()).toEqual(opening("popup"));
  });

  it("stays the same when an unrelated setting changes", () => {
    const themed = asked();
    const { nudge } = themed.state();
    expect(themed.choose({ theme: "dark" }).state().nudge).toEqual(nudge);
  });

  it("waits for an opportune moment again after a hold and after a snooze", () => {
    const held = waiting().now({ fullscreen: true });
    expect(held.state()).toMatchObject({ hold: "fullscreen", nudge: { is: "idle" } });
    expect(held.spend(minutes(5)).now({ fullscreen: false }).effects()).toEqual([]);
    expect(held.state().nudge).toEqual({ is: "waiting", since: held.at() });
    expect(held.now({ quiet: true }).effects()).toEqual(opening("popup"));
    const snoozed = waiting().tell({ what: "taskSwitch" }).tell({ what: "snooze" });
    expect(snoozed.spend(minutes(5)).state().nudge).toEqual({ is: "waiting", since: snoozed.at() });
  });
});

describe("the patience of a nudge that waits", () => {
  it("ends with a notification", () => {
    const typing = waiting();
    expect(typing.spend(minutes(2) - 1, seconds(30)).effects()).toEqual([]);
    expect(typing.spend(1).effects()).toEqual(opening("notification"));
    expect(waiting({ patienceMinutes: 0 }).effects()).toEqual(opening("notification"));
  });

  it("is as long as the person chose, and the alarm goes off at its end", () => {
    const patient = waiting({ patienceMinutes: 1 });
    expect(outlookOf(patient).alarmAt).toBe(patient.at() + minutes(1));
    expect(patient.spend(minutes(1)).effects()).toEqual(opening("notification"));
  });

  it("ends at once when another application comes to the front and its time counts", () => {
    const left = waiting({ count: "computer" }).now({ front: false });
    expect(left.effects()).toEqual(opening("notification"));
    expect(left.state().nudge.is).toBe("waiting");
  });
});

describe("a surface that reports that it is shown", () => {
  it("turns the nudge on its way into one that is shown", () => {
    const shown = due();
    expect(shown.state().nudge).toMatchObject(openingOn("popup"));
    shown.lose(seconds(1));
    expect(openPopup(shown).state().nudge).toEqual({
      is: "asking",
      on: { surface: "popup", at: shown.at(), isShown: true },
    });
  });

  it("has the nudge, whichever surface was to open", () => {
    const other = waiting()
      .tell({ what: "taskSwitch" })
      .lose(seconds(2))
      .see({ open: ["window"] });
    other.tell({ what: "shown", surface: "window" });
    expect(other.state().nudge).toEqual({
      is: "asking",
      on: { surface: "window", at: other.at(), isShown: true },
    });
  });

  it("has the nudge although the browser does not list the page yet, and although the time is over", () => {
    const late = due().lose(seconds(10)).tell({ what: "shown", surface: "popup" });
    expect(late.state().nudge).toMatchObject(shownOn("popup"));
    expect(late.now({}).state().nudge).toMatchObject(shownOn("popup"));
  });

  it("changes nothing when it reports again", () => {
    const popup = asked();
    const notification = due({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    for (const [it, surface] of [
      [popup, "popup"],
      [notification, "notification"],
      [notified(), "notification"],
    ] as const) {
      const { nudge } = it.state();
      it.lose(seconds(30)).tell({ what: "shown", surface });
      expect(it.state().nudge).toEqual(nudge);
      expect(it.effects()).toEqual([]);
    }
  });

  it.each(["popup", "window"] as const)("has no nudge where none is on its way (%s)", surface => {
    const home = person()
      .spend(minutes(3))
      .see({ open: [surface] });
    expect(home.tell({ what: "shown", surface }).state().nudge).toEqual({ is: "idle" });
    expect(waiting().tell({ what: "shown", surface: "window" }).state().nudge.is).toBe("waiting");
  });

  it.each(["popup", "window"] as const)("has no nudge that is shown elsewhere (%s)", surface => {
    const elsewhere = due({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    elsewhere.see({ open: [surface] }).tell({ what: "shown", surface });
    expect(elsewhere.state().nudge).toMatchObject(shownOn("notification"));
  });
});
