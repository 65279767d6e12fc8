import { describe, expect, it } from "vitest";
import type { BrowserEvent } from "../../../../src/core/nudge/event.ts";
import {
  hasTimedOut,
  isGone,
  isPage,
  ladder,
  nextRung,
  present,
  shownOn,
} from "../../../../src/core/nudge/presentation.ts";
import { isOpening, nudgePresentation, presentations } from "../../../../src/core/nudge/presentations.ts";
import { type Surface, surfaces } from "../../../../src/core/nudge/state/surfaces.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { seconds } from "../../../../src/core/time/time.ts";
import { present as surroundings } from "./person.ts";

const at = Date.UTC(2026, 2, 2, 9);
const browser = { front: true, fullscreen: false, open: [] };
const otherApp = { front: false, fullscreen: false, open: [] };
const settings = (nudgeLevel: "badge" | "notification" | "popup" | "now") => ({
  ...defaultSettings,
  nudgeLevel,
});

describe("the ladder", () => {
  it.each(["popup", "now"] as const)("of the level %s has all four surfaces", level => {
    expect(ladder(settings(level), browser)).toEqual(["popup", "window", "notification", "badge"]);
  });

  it.each(["popup", "now", "notification"] as const)(
    "of the level %s takes no focus while another application has it",
    level => expect(ladder(settings(level), otherApp)).toEqual(["notification", "badge"]),
  );

  it("has the open window of Limber in place of the popup, unless the popup is open too", () => {
    const withOpen = (...open: Surface[]) => ladder(settings("popup"), { ...browser, open });
    expect(withOpen("window")).toEqual(["window", "notification", "badge"]);
    expect(withOpen("window", "popup")).toEqual(surfaces);
    expect(ladder(settings("popup"), { ...otherApp, open: ["window"] })).toEqual(["notification", "badge"]);
  });

  it.each<Surface[]>([[], ["window"]])("has no window over a full screen (open: %s)", (...open) => {
    const seen = { front: true, fullscreen: true, open };
    expect(ladder(settings("popup"), seen)).toEqual(["popup", "notification", "badge"]);
    expect(ladder(settings("notification"), seen)).toEqual(["notification", "badge"]);
  });

  it("of the level notification has no page", () => {
    expect(ladder(settings("notification"), browser)).toEqual(["notification", "badge"]);
  });

  it.each([browser, otherApp])("of the level badge is the badge alone (%j)", front => {
    expect(ladder(settings("badge"), front)).toEqual(["badge"]);
  });
});

describe("the rung below a surface that failed", () => {
  const below = (
    failed: (typeof surfaces)[number],
    change = {},
    level: "popup" | "notification" = "popup",
    what: BrowserEvent = { what: "refused", surface: failed },
  ) =>
    nextRung(failed, settings(level), {
      ...what,
      ...{ at, timeZone: "UTC", surroundings: { ...surroundings, ...change } },
    });

  it("is the next one of the ladder, on its way", () => {
    expect(below("popup")).toEqual({ surface: "window", at, isShown: false });
    expect(below("window")).toEqual({ surface: "notification", at, isShown: false });
  });

  it("is the popup itself where the person has just opened it, but not if it stays silent", () => {
    expect(below("popup", { open: ["popup"] })).toEqual(shownOn("popup", at));
    expect(below("popup", { open: ["popup"] }, "popup", { what: "wake" })).toEqual(present("window", at));
    expect(below("window", { open: ["popup"] })).toEqual(present("notification", at));
  });

  it("leaves out what the ladder leaves out", () => {
    expect(below("popup", otherApp).surface).toBe("notification");
    expect(below("popup", {}, "notification").surface).toBe("notification");
  });

  it("is in the end the badge, which is shown at once", () => {
    expect(below("notification")).toEqual({ surface: "badge", at, isShown: true });
    expect(below("badge")).toEqual({ surface: "badge", at, isShown: true });
  });
});

describe("a presentation", () => {
  it("is on its way until the surface reports, but for the badge", () => {
    expect(surfaces.filter(surface => isOpening(present(surface, at)))).toEqual([
      "popup",
      "window",
      "notification",
    ]);
    expect(isOpening(shownOn("popup", at))).toBe(false);
  });

  it("times out after ten seconds without a report", () => {
    const on = present("popup", at);
    expect(hasTimedOut(on, at + seconds(10) - 1)).toBe(false);
    expect(hasTimedOut(on, at + seconds(10))).toBe(true);
    expect(hasTimedOut(shownOn("popup", at), at + seconds(10))).toBe(false);
  });

  it("is on a page of Limber in the popup and in the window", () => {
    expect(surfaces.filter(isPage)).toEqual(["popup", "window"]);
  });

  it("is gone when the browser no longer lists its page", () => {
    for (const surface of ["popup", "window"] as const) {
      expect(isGone(shownOn(surface, at), [], at + 1)).toBe(true);
      expect(isGone(shownOn(surface, at), [surface], at + 1)).toBe(false);
      expect(isGone(present(surface, at), [], at + 1)).toBe(false);
    }
  });

  it("is not gone in the very instant in which its page comes up: the browser may not list it yet", () => {
    expect(isGone(shownOn("popup", at), [], at)).toBe(false);
  });

  it("without a page is never gone", () => {
    for (const surface of ["notification", "badge"] as const)
      expect(isGone(shownOn(surface, at), [], at + 1)).toBe(false);
  });
});

describe("the presentation of a nudge", () => {
  const on = present("popup", at);
  const notice = shownOn("notification", at);

  it("is the surface that asks, or the notice of a nudge that waits", () => {
    expect(nudgePresentation({ nudge: { is: "asking", on } })).toBe(on);
    expect(nudgePresentation({ nudge: { is: "waiting", since: at, notice } })).toBe(notice);
    expect(nudgePresentation({ nudge: { is: "waiting", since: at } })).toBeUndefined();
    expect(nudgePresentation({ nudge: { is: "exhausted" } })).toBeUndefined();
  });

  it("stands beside that of a test nudge", () => {
    expect(presentations({ nudge: { is: "waiting", since: at, notice }, test: on })).toEqual([on, notice]);
    expect(presentations({ nudge: { is: "idle" }, test: null })).toEqual([]);
  });
});
