import { describe, expect, it } from "vitest";
import { withReportedPresence } from "../../../../src/core/nudge/reportedPresence.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { present } from "./person.ts";

const settings = { ...defaultSettings, idleSeconds: 60 };
const told = (presence: "active" | "idle" | "locked", asked: number) =>
  withReportedPresence(present, presence, asked, settings);

describe("what the browser says of the person", () => {
  it("goes before what is seen a moment later", () => {
    for (const presence of ["active", "idle", "locked"] as const)
      expect(told(presence, 60)).toEqual({ ...present, presence });
  });

  it("is no absence where the hands have rested, but not for that long: the threshold has just been changed", () => {
    const resting = { ...present, quiet: true };
    expect(withReportedPresence(resting, "idle", 60, settings)).toEqual(resting);
    expect(withReportedPresence({ ...resting, presence: "idle" }, "idle", 60, settings).presence).toBe(
      "idle",
    );
    expect(withReportedPresence(resting, "locked", 60, settings).presence).toBe("locked");
  });

  it("is only quiet, and no absence, where it was asked about less than the person's own threshold", () => {
    expect(told("idle", 15)).toEqual({ ...present, quiet: true });
    expect(told("locked", 15)).toEqual({ ...present, presence: "locked" });
    expect(told("active", 15)).toEqual({ ...present, presence: "active" });
  });
});
