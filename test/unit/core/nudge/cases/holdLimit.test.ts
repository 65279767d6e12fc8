import { describe, expect, it } from "vitest";
import type { Surroundings } from "../../../../../src/core/nudge/event.ts";
import { type Ms, minutes, seconds } from "../../../../../src/core/time/time.ts";
import { shownOn } from "../matchers.ts";
import { asked, close, opening, outlookOf, type Person, waiting } from "../people.ts";
import { person } from "../person.ts";

const music = { audible: true } as const;

/** A person whose break becomes due behind a hold. */
const held = (seen: Partial<Surroundings> = { fullscreen: true }, settings = {}) =>
  person({ intervalMinutes: 10, ...settings })
    .see(seen)
    .spend(minutes(10), seconds(30));

/** After how long something opens; `undefined` if nothing does within `length`. */
function openedAfter(it: Person, length: Ms): Ms | undefined {
  const from = it.at();
  while (it.at() < from + length) if (it.spend(seconds(30)).effects().length > 0) return it.at() - from;
  return undefined;
}

const told = (it: Person) => it.tell({ what: "shown", surface: "notification" });

describe("a hold that does not end", () => {
  it.each<Partial<Surroundings>>([{ fullscreen: true }, music, { front: false }])(
    "is told of once, on a notification, after an hour (%j)",
    seen => {
      const it = held().now({ fullscreen: false, ...seen });
      expect(openedAfter(it, minutes(60) - 1)).toBe(minutes(60));
      expect(it.effects()).toEqual(opening("notification"));
      expect(it.state().nudge).toMatchObject({ since: it.at(), notice: { at: it.at() } });
      expect(told(it).state().nudge).toMatchObject({ is: "waiting", notice: { isShown: true } });
      expect(openedAfter(it, minutes(170))).toBeUndefined();
    },
  );

  it.each([30, 120] as const)("is told of after %i minutes by choice", holdAtMostMinutes => {
    expect(openedAfter(held(music, { holdAtMostMinutes }), minutes(130))).toBe(minutes(holdAtMostMinutes));
  });

  it("may last as long as it takes, by choice", () => {
    expect(openedAfter(held(music, { holdAtMostMinutes: null }), minutes(500))).toBeUndefined();
  });

  it("still keeps the popup back, which comes when it ends", () => {
    const it = held();
    openedAfter(it, minutes(60));
    told(it).see({ quiet: true });
    expect(it.tell({ what: "taskSwitch" }).effects()).toEqual([]);
    expect(it.now({ fullscreen: false }).effects()).toEqual(opening("popup"));
  });

  it("is told of on no surface but the badge where the person wants no more", () => {
    const it = held(music, { nudgeLevel: "badge" });
    expect(openedAfter(it, minutes(70))).toBeUndefined();
    expect(it.state().nudge).toMatchObject(shownOn("badge"));
  });

  it("wakes the background when its time is over", () => {
    const it = waiting({ holdAtMostMinutes: 30 }).lose(seconds(7)).now({ fullscreen: true });
    it.spend(minutes(30) - seconds(3), seconds(1));
    expect((outlookOf(it).alarmAt ?? 0) - it.at()).toBe(seconds(3));
  });

  it.each<[string, Partial<Surroundings>]>([
    ["call", { call: true }],
    ["hours", {}],
    ["paused", {}],
  ])("is nobody's business where the person asked for it: %s", (hold, seen) => {
    const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 10 }]);
    const it = held(seen, hold === "hours" ? { hours } : {});
    if (hold === "paused") it.tell({ what: "pause", until: null });
    it.now({ fullscreen: true });
    expect(it.state().hold).toBe(hold);
    expect(openedAfter(it, minutes(170))).toBeUndefined();
  });
});

describe("the time of a hold", () => {
  it("goes on when another hold follows", () => {
    const it = held().spend(minutes(40), seconds(30));
    it.now({ fullscreen: false, audible: true });
    expect(it.state().hold).toBe("audible");
    expect(openedAfter(it, minutes(30))).toBe(minutes(20));
  });

  it("goes on after the silence between two songs", () => {
    const it = held(music);
    for (let song = 0; song < 19; song++)
      it.spend(minutes(3), seconds(30)).now({ audible: false }).lose(seconds(3)).now(music);
    expect(it.state().nudge.is).toBe("idle");
    expect(openedAfter(it, minutes(5))).toBe(minutes(60) - 19 * (minutes(3) + seconds(3)) + seconds(27));
  });

  it("begins again after a call", () => {
    const it = held().spend(minutes(40), seconds(30)).now({ call: true });
    it.spend(minutes(5), seconds(30)).now({ call: false });
    expect(openedAfter(it, minutes(70))).toBe(minutes(60));
  });

  it("begins again when a snooze is over", () => {
    const it = asked({ snoozeMinutes: 5 }).tell({ what: "snooze" }).now({ open: [], fullscreen: true });
    expect(openedAfter(it, minutes(80))).toBe(minutes(65));
  });

  it("does not begin again after a no: the person has heard it", () => {
    const it = held();
    openedAfter(it, minutes(60));
    close(told(it).lose(seconds(5)), "notification");
    expect(it.state().nudge).toMatchObject({ is: "deferred", why: "dismissed" });
    expect(openedAfter(it, minutes(170))).toBeUndefined();
  });

  it("is over with the break", () => {
    const it = held().spend(minutes(40), seconds(30));
    it.tell({ what: "skip" });
    expect(it.state().heldSince).toBeNull();
    expect(openedAfter(it, minutes(75))).toBe(minutes(70));
  });

  it("moves with a wall clock that is set back", () => {
    const it = held().spend(minutes(40), seconds(30)).lose(-minutes(600)).now({});
    expect(openedAfter(it, minutes(30))).toBe(minutes(20));
  });

  it("waits for a person who is away when it is over", () => {
    const it = held().spend(minutes(58), seconds(30)).now({ presence: "locked" }).lose(minutes(4)).now({});
    expect(it.effects()).toEqual([]);
    expect(it.now({ presence: "active" }).effects()).toEqual(opening("notification"));
  });
});

describe("sound in front that does not hold", () => {
  it("still counts as watching", () => {
    const it = person({ audibleHold: false }).now({ presence: "idle", audible: true }).spend(minutes(12));
    expect(it.minutes()).toBe(12);
  });
});
