import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../../src/core/time/time.ts";
import { noticedOn, openingOn, shownOn } from "../matchers.ts";
import { close, due, notified, opening, openPopup, outlookOf, waiting } from "../people.ts";
import { person } from "../person.ts";

/** The popup cannot open while another application is in front and its time counts. */
const writing = (settings = {}) =>
  person({ count: "computer", intervalMinutes: 10, ...settings })
    .now({ front: false })
    .spend(minutes(10));

describe("a notice, the notification of a nudge that still waits,", () => {
  it("is followed by the popup at an opportune moment, once", () => {
    const typing = notified();
    expect(typing.state().nudge).toMatchObject(noticedOn("notification"));
    expect(typing.spend(minutes(10)).effects()).toEqual([]);
    expect(typing.tell({ what: "taskSwitch" }).effects()).toEqual(opening("popup"));
    expect(typing.keepNotification()).toBe(false);
    expect(openPopup(typing).tell({ what: "taskSwitch" }).effects()).toEqual([]);
  });

  it("keeps the beginning of the wait", () => {
    const typing = waiting({ patienceMinutes: 1 });
    const since = typing.at();
    expect(typing.spend(minutes(1)).state().nudge).toMatchObject({ is: "waiting", since });
    expect(typing.tell({ what: "shown", surface: "notification" }).state().nudge).toMatchObject({ since });
  });

  it("on its way comes first: no opportune moment opens a second surface", () => {
    const onItsWay = waiting({ patienceMinutes: 0 });
    const { nudge } = onItsWay.state();
    expect(onItsWay.tell({ what: "taskSwitch" }).effects()).toEqual([]);
    expect(onItsWay.now({ open: ["popup"] }).state().nudge).toEqual(nudge);
  });

  it("goes to the badge when it is refused, times out or closes before it was shown; the popup still follows", () => {
    const refused = waiting({ patienceMinutes: 0 }).tell({ what: "refused", surface: "notification" });
    const silent = waiting({ patienceMinutes: 0 }).lose(seconds(10)).now({});
    const closed = close(waiting({ patienceMinutes: 0 }), "notification");
    for (const it of [refused, silent, closed]) {
      expect(it.state().nudge).toMatchObject(noticedOn("badge"));
      expect(it.today().unanswered).toBe(0);
      expect(it.tell({ what: "taskSwitch" }).effects()).toEqual(opening("popup"));
    }
  });

  it("is followed by no popup when the person closes it", () => {
    const closed = close(notified().lose(seconds(20)), "notification");
    expect(closed.state().nudge).toMatchObject({ is: "deferred", why: "dismissed" });
    expect(closed.today().unanswered).toBe(1);
    expect(closed.tell({ what: "taskSwitch" }).effects()).toEqual([]);
  });

  it("gives way to the popup that the person opens by hand", () => {
    const opened = openPopup(notified());
    expect(opened.state().nudge).toMatchObject(shownOn("popup"));
    expect(opened.keepNotification()).toBe(false);
    expect(opened.now({ quiet: true }).effects()).toEqual([]);
    expect(openPopup(waiting({ patienceMinutes: 0 })).state().nudge).toMatchObject(shownOn("popup"));
    expect(
      notified()
        .now({ open: ["popup"] })
        .state().nudge,
    ).toMatchObject(shownOn("popup"));
  });

  it("gives way to the window that the person opens by hand", () => {
    const opened = notified()
      .see({ open: ["window"] })
      .tell({ what: "shown", surface: "window" });
    expect(opened.state().nudge).toMatchObject(shownOn("window"));
  });

  it("stays through a hold, and the popup follows afterwards", () => {
    const held = notified();
    const { nudge } = held.state();
    expect(held.now({ fullscreen: true }).state()).toMatchObject({ nudge, hold: "fullscreen" });
    expect(held.tell({ what: "taskSwitch" }).effects()).toEqual([]);
    expect(held.state().nudge).toEqual(nudge);
    expect(held.now({ fullscreen: false, quiet: true }).effects()).toEqual(opening("popup"));
  });

  it("on its way stays through a hold as well", () => {
    const held = waiting({ patienceMinutes: 0 });
    const { nudge } = held.state();
    expect(held.now({ fullscreen: true }).state().nudge).toEqual(nudge);
  });

  it("makes the nudge look out for opportune moments", () => {
    expect(outlookOf(notified())).toMatchObject({ idleSeconds: 15, wakeSources: { taskSwitches: true } });
  });
});

describe("a notification that may have expired by itself", () => {
  const expire = (shownMs: number, settings = {}) =>
    notified(settings)
      .lose(shownMs)
      .tell({ what: "closed", surface: "notification", page: null, mayHaveExpired: true });

  it("goes to the badge, and the popup follows", () => {
    const expired = expire(seconds(20));
    expect(expired.state().nudge).toMatchObject({
      is: "waiting",
      notice: { surface: "badge", at: expired.at() - seconds(20), isShown: true },
    });
    expect(expired.today().unanswered).toBe(0);
    expect(expired.tell({ what: "taskSwitch" }).effects()).toEqual(opening("popup"));
  });

  it.each([
    [seconds(4) - 1, 1],
    [seconds(4), 0],
  ])("was closed by the person before four seconds (%i ms: %i dismissals)", (shownMs, dismissals) => {
    expect(expire(shownMs).state().dismissals).toBe(dismissals);
  });

  it("was closed by the person where no popup follows", () => {
    expect(expire(seconds(20), { nudgeLevel: "notification" }).state().dismissals).toBe(1);
  });
});

describe("a popup that another application keeps away", () => {
  it("follows the notification when the browser is in front again", () => {
    const left = writing();
    expect(left.effects()).toEqual(opening("notification"));
    expect(left.state().nudge.is).toBe("waiting");
    left.tell({ what: "shown", surface: "notification" }).lose(minutes(1));
    expect(left.now({ front: true }).effects()).toEqual([]);
    expect(left.tell({ what: "taskSwitch" }).effects()).toEqual(opening("popup"));
  });

  it("follows at once at the level now", () => {
    const left = writing({ nudgeLevel: "now" }).tell({ what: "shown", surface: "notification" });
    expect(left.now({ front: true }).state().nudge).toMatchObject(openingOn("popup"));
  });

  it("is held by the application that is in front, although its time counts", () => {
    const left = notified({ count: "computer" }).now({ front: false });
    expect(left.state().hold).toBe("otherApp");
    expect(left.now({ quiet: true }).effects()).toEqual([]);
    expect(left.now({ front: true, quiet: true }).effects()).toEqual(opening("popup"));
    expect(left.keepNotification()).toBe(false);
  });

  it("does not follow at the level notification", () => {
    const left = writing({ nudgeLevel: "notification" }).tell({ what: "shown", surface: "notification" });
    expect(left.lose(minutes(1)).tell({ what: "taskSwitch" }).effects()).toEqual([]);
    expect(left.state().nudge).toMatchObject(shownOn("notification"));
  });
});

describe("a popup that full screen keeps away, where full screen never holds,", () => {
  const refused = (settings = {}) =>
    due({ fullscreenHold: "never", ...settings })
      .see({ fullscreen: true })
      .tell({ what: "refused", surface: "popup" });

  it("leaves a notification in place of a window, and follows when full screen ends", () => {
    const full = refused();
    expect(full.effects()).toEqual(opening("notification"));
    full.tell({ what: "shown", surface: "notification" });
    expect(full.state()).toMatchObject({ ...{ nudge: noticedOn("notification") }, hold: "fullscreen" });
    expect(full.tell({ what: "taskSwitch" }).effects()).toEqual([]);
    expect(outlookOf(full)).toMatchObject({ wakeSources: { bounds: true }, keepNotification: true });
    expect(full.now({ fullscreen: false }).effects()).toEqual(opening("popup"));
  });

  it("follows at an opportune moment", () => {
    const full = refused().chooseUntold({ nudgeLevel: "popup" });
    full.tell({ what: "shown", surface: "notification" });
    expect(full.now({ fullscreen: false }).effects()).toEqual([]);
    expect(full.now({ quiet: true }).effects()).toEqual(opening("popup"));
  });

  it("comes where the browser shows it over full screen", () => {
    const full = due({ fullscreenHold: "never" }).now({ fullscreen: true });
    expect(openPopup(full).state()).toMatchObject({ ...{ nudge: shownOn("popup") }, hold: null });
  });

  it("leaves the open window of Limber behind full screen", () => {
    const full = waiting({ fullscreenHold: "never" }).see({ fullscreen: true, open: ["window"] });
    expect(full.tell({ what: "taskSwitch" }).effects()).toEqual(opening("popup"));
  });
});
