import { describe, expect, it } from "vitest";
import type { BrowserEvent } from "../../../../../src/core/nudge/event.ts";
import { minutes, seconds } from "../../../../../src/core/time/time.ts";
import { noticedOn, shownOn } from "../matchers.ts";
import { due, notified, opening, outlookOf, testing } from "../people.ts";

const hidden: BrowserEvent = { what: "sight", surface: "window", isHidden: true };
const inSight: BrowserEvent = { what: "sight", surface: "window", isHidden: false };
const shown: BrowserEvent = { what: "shown", surface: "window" };

/** A person whose nudge is in Limber's own window. */
const asked = (settings = {}) =>
  due(settings)
    .tell({ what: "refused", surface: "popup" })
    .see({ open: ["window"] })
    .tell(shown)
    .lose(seconds(5));

describe("a window that is out of sight", () => {
  it("counts as closed without an answer after five minutes, and the alarm wakes for it", () => {
    const covered = asked().tell(hidden);
    const since = covered.at();
    covered.spend(minutes(4));
    expect(outlookOf(covered).alarmAt).toBe(since + minutes(5));
    expect(covered.spend(minutes(1) - 1).state().nudge).toMatchObject(shownOn("window"));
    covered.spend(1);
    expect(covered.state()).toMatchObject({
      dismissals: 1,
      nudge: { is: "deferred", until: since + minutes(10), why: "dismissed" },
    });
    expect(covered.today().unanswered).toBe(1);
  });

  it("counts from the beginning again once it was in sight", () => {
    const seen = asked().tell(hidden).spend(minutes(4)).tell(inSight).spend(minutes(4)).tell(hidden);
    expect(seen.spend(minutes(4)).state().nudge).toMatchObject(shownOn("window"));
    expect(seen.spend(minutes(1)).state().nudge.is).toBe("deferred");
  });

  it("is still out of sight when its page repeats the report", () => {
    const again = asked().tell(hidden).spend(minutes(3)).tell(shown).tell(hidden).spend(minutes(2));
    expect(again.state().dismissals).toBe(1);
  });

  it("comes back three times, and then no more", () => {
    const blind = asked();
    for (const _ of [1, 2, 3]) {
      blind.tell(hidden).spend(minutes(10));
      expect(blind.effects()).toEqual(opening("window"));
      blind.tell(shown);
    }
    expect(blind.tell(hidden).spend(minutes(5)).state()).toMatchObject({
      dismissals: 4,
      nudge: { is: "exhausted" },
    });
  });

  it("takes a natural break for what it is, not for a dismissal", () => {
    const gone = asked().tell(hidden).now({ presence: "locked" });
    expect(outlookOf(gone.lose(seconds(30)).now({})).alarmAt).toBe(gone.at() + minutes(4.5));
    gone.lose(minutes(4.5)).now({ presence: "active" });
    expect(gone.state()).toMatchObject({ nudge: { is: "idle" }, dismissals: 0 });
    expect(gone.today()).toMatchObject({ naturalBreaks: 1, unanswered: 0 });
  });

  it("asks anew on the return of a person who was away for a while", () => {
    const gone = asked({ naturalBreakMinutes: 60 }).tell(hidden).now({ presence: "locked" });
    gone.lose(minutes(20)).now({ presence: "active" });
    expect(gone.state().dismissals).toBe(1);
    expect(gone.effects()).toEqual(opening("window"));
  });

  it("in sight waits for its answer", () => {
    expect(asked().tell(inSight).spend(minutes(30)).state().nudge).toMatchObject(shownOn("window"));
    expect(
      asked()
        .tell({ ...hidden, surface: "popup" })
        .spend(minutes(30))
        .state().dismissals,
    ).toBe(0);
  });
});

describe("a notification", () => {
  it("counts as closed after five minutes, for nothing tells that it was seen, and goes", () => {
    const quiet = due({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    expect(quiet.spend(minutes(5) - 1).keepNotification()).toBe(true);
    expect(quiet.spend(1).state()).toMatchObject({ dismissals: 1, nudge: { is: "deferred" } });
    expect(quiet.keepNotification()).toBe(false);
    expect(quiet.spend(minutes(5)).effects()).toEqual(opening("notification"));
  });

  it("that accompanies a nudge that waits may stay", () => {
    const typing = notified().spend(minutes(30));
    expect(typing.state()).toMatchObject({ dismissals: 0, nudge: noticedOn("notification") });
    expect(typing.tell({ what: "taskSwitch" }).effects()).toEqual(opening("popup"));
  });
});

describe("a test nudge that is out of sight", () => {
  it("is over after five minutes, without a trace in the day", () => {
    const tested = testing({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    expect(outlookOf(tested).alarmAt).toBeLessThanOrEqual(tested.at() + minutes(5));
    expect(tested.spend(minutes(5) - 1).state().test).not.toBeNull();
    expect(tested.spend(1).state().test).toBeNull();
    expect(tested.today().unanswered).toBe(0);
  });

  it("in a window is over then, too; in sight it stays", () => {
    const inWindow = () =>
      testing()
        .tell({ what: "refused", surface: "popup" })
        .see({ open: ["window"] })
        .tell(shown);
    expect(inWindow().tell(hidden).spend(minutes(5)).state().test).toBeNull();
    expect(inWindow().tell(hidden).tell(inSight).spend(minutes(5)).state().test).not.toBeNull();
  });
});
