import { describe, expect, it } from "vitest";
import type { Surroundings } from "../../../../src/core/nudge/event.ts";
import { heldSinceOf, holdReason, isHeld, isOutsideHours } from "../../../../src/core/nudge/holdReason.ts";
import { type Hold, initialState, type State } from "../../../../src/core/nudge/state/state.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { present } from "./person.ts";

const at = Date.UTC(2026, 2, 2, 9);
const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 10 * 60 }]);
const fresh = initialState(at);
const gap = { since: at, countedMs: 0, pendingMs: 0, isBreak: false };
const away = { ...fresh, clock: { ...fresh.clock, gap } };

const reason = (change: Partial<Surroundings> = {}, state = fresh, settings = {}, time = at) =>
  holdReason(
    state,
    { what: "wake", at: time, timeZone: "UTC", surroundings: { ...present, ...change } },
    { ...defaultSettings, ...settings },
  );

describe("the hold", () => {
  it("is none in front of the browser", () => {
    expect(reason()).toBeNull();
    expect(reason({ quiet: true, open: ["popup"], presence: "idle" })).toBeNull();
  });

  it("is a full screen, a call, an audible tab, another application or an absence", () => {
    expect(reason({ fullscreen: true })).toBe("fullscreen");
    expect(reason({ call: true })).toBe("call");
    expect(reason({ audible: true })).toBe("audible");
    expect(reason({ front: false })).toBe("otherApp");
    expect(reason({}, away)).toBe("away");
  });

  it("is not another application where all time at the computer counts", () => {
    expect(reason({ front: false }, fresh, { count: "computer" })).toBeNull();
  });

  it("is the first that applies: paused, hours, call, fullscreen, audible, otherApp, away", () => {
    const paused = { ...away, pause: { until: null } };
    const evening = at + 3_600_000;
    const all = { fullscreen: true, call: true, audible: true, front: false };
    expect(reason(all, paused, { hours }, evening)).toBe("paused");
    expect(reason(all, away, { hours }, evening)).toBe("hours");
    expect(reason(all, away, { hours })).toBe("call");
    expect(reason({ ...all, call: false }, away)).toBe("fullscreen");
    expect(reason({ audible: true, front: false }, away)).toBe("audible");
    expect(reason({ front: false }, away)).toBe("otherApp");
  });

  it("is full screen where the person chose it", () => {
    const seen = { front: { fullscreen: true }, elsewhere: { fullscreenElsewhere: true } };
    const reasons = (fullscreenHold: Settings["fullscreenHold"], more: Partial<Surroundings> = {}) => [
      reason({ ...seen.front, ...more }, fresh, { fullscreenHold, audibleHold: false }),
      reason({ ...seen.elsewhere, ...more }, fresh, { fullscreenHold, audibleHold: false }),
    ];
    expect(reasons("front")).toEqual(["fullscreen", null]);
    expect(reasons("any")).toEqual(["fullscreen", "fullscreenElsewhere"]);
    expect(reason({}, fresh, { fullscreenHold: "any" })).toBeNull();
    expect(reasons("audible")).toEqual([null, null]);
    expect(reasons("audible", { audible: true })).toEqual(["fullscreen", null]);
    expect(reasons("never", { audible: true })).toEqual([null, null]);
  });

  it("is no sound in front where the person chose so", () => {
    expect(reason({ audible: true }, fresh, { audibleHold: false })).toBeNull();
    expect(reason({ audible: true, front: false }, fresh, { audibleHold: false })).toBe("otherApp");
  });

  it("is a panel of the browser's that refused the popup, unless it is Limber's own", () => {
    const refused = (open: Surroundings["open"], isPanelOpen = true) => {
      const event = { what: "refused", surface: "popup", isPanelOpen, at, timeZone: "UTC" } as const;
      return holdReason(fresh, { ...event, surroundings: { ...present, open } }, defaultSettings);
    };
    expect(refused([])).toBe("panel");
    expect(refused(["window"])).toBe("panel");
    expect(refused(["popup"])).toBeNull();
    expect(refused([], false)).toBeNull();
  });

  it("holds the nudge back whichever it is", () => {
    const event = { what: "wake", at, timeZone: "UTC", surroundings: present } as const;
    expect(isHeld(fresh, event, defaultSettings)).toBe(false);
    expect(isHeld(away, event, defaultSettings)).toBe(true);
  });
});

describe("working hours", () => {
  it("end at an instant in the person's time zone", () => {
    const settings = { ...defaultSettings, hours };
    expect(isOutsideHours(settings, at, "UTC")).toBe(false);
    expect(isOutsideHours(settings, at, "Europe/Berlin")).toBe(true);
    expect(isOutsideHours(settings, at + 3_600_000, "UTC")).toBe(true);
  });

  it("never end where none are set", () => {
    expect(isOutsideHours({ ...defaultSettings, hours: null }, at, "UTC")).toBe(false);
  });
});

describe("the time since which holds keep a break back", () => {
  const owing: State = { ...fresh, clock: { ...fresh.clock, activeMs: minutes(30) } };
  const since = (hold: Hold | null, more: Partial<State> = {}) =>
    heldSinceOf({ ...owing, hold, ...more }, at, defaultSettings);

  it("begins with a hold that may never end", () => {
    for (const hold of ["fullscreen", "fullscreenElsewhere", "audible", "otherApp", "panel"] as const)
      expect(since(hold)).toBe(at);
    for (const hold of ["away", "call", null] as const) expect(since(hold)).toBeNull();
  });

  it("goes on through an absence, and ends by the person's word and with a routine", () => {
    const heldSince = at - minutes(5);
    expect(since("away", { heldSince })).toBe(heldSince);
    expect(since("audible", { heldSince })).toBe(heldSince);
    for (const hold of ["paused", "hours", "call"] as const) expect(since(hold, { heldSince })).toBeNull();
    const plan = { kind: "full", tempo: "standard", stretches: ["standingBackArch"] } as const;
    const routine = { plan, elapsedMs: 0, done: 1, is: "playing", page: "p", touchedAt: at } as const;
    expect(since("audible", { heldSince, routine })).toBeNull();
  });
});
