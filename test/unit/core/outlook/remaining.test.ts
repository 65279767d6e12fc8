import { describe, expect, it } from "vitest";
import { activeMsAt, remainingMs } from "../../../../src/core/outlook/remaining.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "../nudge/person.ts";

describe("active time on a page", () => {
  it("runs between two events and stops with the clock", () => {
    const busy = person().spend(minutes(3));
    expect(activeMsAt(busy.state(), busy.at() + seconds(40))).toBe(minutes(3) + seconds(40));
    busy.now({ front: false });
    expect(activeMsAt(busy.state(), busy.at() + seconds(40))).toBe(minutes(3));
    expect(remainingMs(busy.state(), busy.settings(), busy.at())).toBe(minutes(27));
  });

  it("is never negative, and no wall clock that was set changes it", () => {
    const due = person().spend(minutes(31));
    expect(remainingMs(due.state(), due.settings(), due.at())).toBe(0);
    expect(activeMsAt(due.state(), due.at() - minutes(60))).toBe(minutes(31));
    expect(activeMsAt(due.state(), due.at() + minutes(600))).toBe(minutes(31));
  });

  it("runs for two heartbeats without an event", () => {
    const busy = person().spend(minutes(3));
    expect(activeMsAt(busy.state(), busy.at() + minutes(4))).toBe(minutes(7));
    expect(activeMsAt(busy.state(), busy.at() + minutes(4) + 1)).toBe(minutes(3));
  });
});
