import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../../src/core/time/time.ts";
import { openingOn, shownOn } from "../matchers.ts";
import { asked, close, due, opening, openPopup } from "../people.ts";

describe("a nudge that the person closes without an answer", () => {
  it("comes back after five minutes, three times, and then no more", () => {
    const closer = asked();
    for (const _ of [1, 2, 3]) {
      close(closer.lose(seconds(5)), "popup");
      expect(closer.state().nudge).toEqual({
        ...{ is: "deferred", why: "dismissed" },
        until: closer.at() + minutes(5),
      });
      expect(closer.spend(minutes(5)).effects()).toEqual(opening("popup"));
      openPopup(closer);
    }
    close(closer.lose(seconds(5)), "popup");
    expect(closer.spend(minutes(60)).effects()).toEqual([]);
    expect(closer.state()).toMatchObject({ nudge: { is: "exhausted" }, dismissals: 4 });
    expect(closer.today().unanswered).toBe(4);
  });

  it("comes back as often as the person chose", () => {
    const closed = close(asked({ maxReturns: 0 }).lose(seconds(5)), "popup");
    expect(closed.state().nudge.is).toBe("exhausted");
  });

  it.each(["popup", "window"] as const)("is dismissed although its %s closes unreported", surface => {
    const unreported = due()
      .tell({ what: "refused", surface: "popup" })
      .see({ open: [surface] });
    unreported.tell({ what: "shown", surface }).lose(seconds(5)).now({ open: [] });
    expect(unreported.state().nudge).toMatchObject({ is: "deferred", why: "dismissed" });
    expect(unreported.today().unanswered).toBe(1);
  });

  it("is dismissed only on the surface that shows it", () => {
    const other = asked().lose(seconds(5)).tell({ what: "closed", surface: "notification", page: null });
    expect(other.state().nudge).toMatchObject(shownOn("popup"));
    expect(other.today().unanswered).toBe(0);
    expect(close(due(), "popup").state().nudge).toMatchObject(openingOn("popup"));
  });
});

describe("a popup closed within a second", () => {
  it.each([
    [999, 0],
    [1000, 1],
    [1500, 1],
  ])("is not a dismissal, unlike one closed later (%i ms: %i dismissals)", (shownMs, dismissals) => {
    const closed = close(asked().lose(shownMs), "popup");
    expect(closed.today().unanswered).toBe(dismissals);
    expect(closed.state().dismissals).toBe(dismissals);
  });

  it("is followed by the notification", () => {
    const closed = close(asked().lose(400), "popup");
    expect(closed.effects()).toEqual(opening("notification"));
    expect(closed.state().nudge).toMatchObject(openingOn("notification"));
  });

  it("ends the nudge under a hold, and the nudge starts anew when the hold ends", () => {
    const held = close(asked().lose(400).see({ fullscreen: true }), "popup");
    expect(held.state()).toMatchObject({ nudge: { is: "idle" }, hold: "fullscreen" });
    expect(held.now({ fullscreen: false }).effects()).toEqual(opening("popup"));
  });

  it("differs from a window closed within a second, which is a dismissal", () => {
    const window = due()
      .tell({ what: "refused", surface: "popup" })
      .see({ open: ["window"] });
    close(window.tell({ what: "shown", surface: "window" }).lose(400), "window");
    expect(window.state().dismissals).toBe(1);
  });
});

describe("a notification that closes before it was shown", () => {
  it("was refused", () => {
    const unseen = close(due({ nudgeLevel: "notification" }), "notification");
    expect(unseen.state().nudge).toMatchObject(shownOn("badge"));
    expect(unseen.today().unanswered).toBe(0);
  });
});
