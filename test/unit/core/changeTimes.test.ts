import { describe, expect, it } from "vitest";
import { laterTimes, readChangeTimes, stampChanges } from "../../../src/core/changeTimes.ts";

describe("the times of changes", () => {
  it("are read one by one; what is no time of a setting is left out", () => {
    const changedAt = { tempo: 5, note: "now", intervalMinutes: -1, theme: 1e15, chair: 9 };
    expect(readChangeTimes({ changedAt })).toEqual({ tempo: 5 });
    for (const broken of [undefined, null, 3, { changedAt: [] }, { changedAt: "x" }])
      expect(readChangeTimes(broken)).toEqual({});
  });

  it("grow with each change, even on a clock that is behind the last one", () => {
    expect(stampChanges({ tempo: 5, note: 900 }, ["tempo", "note"], 700)).toEqual({ tempo: 700, note: 901 });
    expect(stampChanges({ tempo: 5 }, [], 700)).toEqual({ tempo: 5 });
  });

  it("of two computers are the later ones", () =>
    expect(laterTimes({ tempo: 5, note: 9 }, { tempo: 7, theme: 1 })).toEqual({
      tempo: 7,
      note: 9,
      theme: 1,
    }));
});
