import { describe, expect, it } from "vitest";
import { withArrived } from "../../../src/core/arrivedSettings.ts";

const own = { intervalMinutes: 30, tempo: "brisk", changedAt: { intervalMinutes: 100, tempo: 200 } };

describe("settings that have arrived from another computer", () => {
  it("hold where they are as late as the own ones, or later", () => {
    const arrived = { intervalMinutes: 45, tempo: "gentle", changedAt: { intervalMinutes: 100, tempo: 199 } };
    expect(withArrived(own, arrived)).toEqual({
      ...{ intervalMinutes: 45, tempo: "brisk" },
      changedAt: { intervalMinutes: 100, tempo: 200 },
    });
  });

  it("hold where this computer has none, and change nothing else", () => {
    const arrived = { note: "Slowly", changedAt: { note: 5 } };
    expect(withArrived(undefined, arrived)).toEqual(arrived);
    expect(withArrived({ chair: 3 }, arrived)).toEqual({ chair: 3, ...arrived });
  });

  it.each([undefined, null, 7, "x", [], {}])("leave the own ones as they are if they are %j", arrived => {
    expect(withArrived(own, arrived)).toEqual(own);
    expect(withArrived("not an object", arrived)).toBe("not an object");
  });

  it("without a readable time count as the oldest", () => {
    expect(withArrived(own, { tempo: "gentle", changedAt: { tempo: "late" } })).toMatchObject({
      tempo: "brisk",
    });
    expect(withArrived(own, { tempo: "gentle" })).toMatchObject({ tempo: "brisk" });
  });
});
