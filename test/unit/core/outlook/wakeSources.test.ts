import { describe, expect, it } from "vitest";
import { wakeSourcesOf } from "../../../../src/core/outlook/wakeSources.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

type Person = ReturnType<typeof person>;
const wakeSources = (it: Person) => wakeSourcesOf(it.state(), it.settings());

describe("the wake sources", () => {
  it("are windows and no sound while the person types", () => {
    expect(wakeSources(person())).toEqual({
      ...{ focus: true, audible: false, taskSwitches: false, bounds: false, sync: false },
    });
  });

  it("are sound where only sound proves that the person is there", () => {
    expect(wakeSources(person().now({ audible: true })).audible).toBe(true);
    expect(wakeSources(person().spend(minutes(1)).now({ presence: "idle" })).audible).toBe(true);
    expect(wakeSources(person({ idleSeconds: 300 })).audible).toBe(true);
  });

  it("are no sound behind a locked screen or where films do not count", () => {
    expect(wakeSources(person().now({ presence: "locked" })).audible).toBe(false);
    expect(wakeSources(person({ watching: false }).now({ audible: true })).audible).toBe(false);
  });

  it("are none during a pause and outside the working hours", () => {
    const none = { focus: false, audible: false, taskSwitches: false, bounds: false, sync: false };
    expect(wakeSources(person().tell({ what: "pause", until: null }))).toEqual(none);
    const hours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 9 * 60 + 5 }]);
    expect(wakeSources(person({ hours }).spend(minutes(6)))).toEqual(none);
  });

  it("are task switches while a nudge waits, with a notice or without, until it is on its way", () => {
    const waiting = () => person({ intervalMinutes: 10, patienceMinutes: 0 }).spend(minutes(10));
    expect(wakeSources(waiting()).taskSwitches).toBe(true);
    const notified = waiting().tell({ what: "shown", surface: "notification" });
    expect(wakeSources(notified).taskSwitches).toBe(true);
    const opening = person({ intervalMinutes: 10 }).spend(minutes(10)).tell({ what: "taskSwitch" });
    expect(wakeSources(opening).taskSwitches).toBe(false);
  });

  it("are task switches while a hold keeps a due break back that may end without an event", () => {
    const held = (seen: object) =>
      person({ intervalMinutes: 10, nudgeLevel: "now" }).spend(minutes(9)).now(seen);
    for (const seen of [{ fullscreen: true }, { call: true }, { front: false }]) {
      expect(wakeSources(held(seen)).taskSwitches).toBe(false);
      expect(wakeSources(held(seen).choose({ intervalMinutes: 9 })).taskSwitches).toBe(true);
    }
    expect(wakeSources(held({ presence: "locked" }).choose({ intervalMinutes: 9 })).taskSwitches).toBe(false);
  });

  it("are the bounds of windows while full screen holds", () => {
    const held = (seen: object, settings = {}) =>
      person({ intervalMinutes: 10, ...settings })
        .see(seen)
        .spend(minutes(10));
    expect(wakeSources(held({ fullscreen: true })).bounds).toBe(true);
    expect(wakeSources(held({ fullscreenElsewhere: true }, { fullscreenHold: "any" })).bounds).toBe(true);
    expect(wakeSources(held({ audible: true })).bounds).toBe(false);
    expect(wakeSources(held({})).bounds).toBe(false);
  });

  it("are task switches while sound proves that the person is there", () => {
    expect(wakeSources(person().now({ audible: true })).taskSwitches).toBe(true);
  });

  it("are sound where the idle threshold is longer than the reading limit", () => {
    expect(wakeSources(person({ idleSeconds: 120 })).audible).toBe(false);
    expect(wakeSources(person({ idleSeconds: 121 })).audible).toBe(true);
  });

  it("are sound while sound holds a nudge, even where films do not count", () => {
    const held = person({ intervalMinutes: 10, watching: false }).spend(minutes(9)).now({ audible: true });
    expect(wakeSources(held.spend(minutes(1))).audible).toBe(true);
  });

  it("are other computers while this one takes part, also during a pause", () => {
    expect(wakeSources(person({ sync: true })).sync).toBe(true);
    expect(wakeSources(person({ sync: true }).tell({ what: "pause", until: null })).sync).toBe(true);
  });
});
