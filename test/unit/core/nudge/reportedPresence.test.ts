import { describe, expect, it } from "vitest";
import { awaySeconds, withReportedPresence } from "../../../../src/core/nudge/reportedPresence.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { person, present } from "./person.ts";

const settings = { ...defaultSettings, idleSeconds: 60 };
const report = (presence: "active" | "idle" | "locked", threshold: number, seen = present) =>
  withReportedPresence(seen, presence, threshold, settings);

describe("a presence that the browser reports", () => {
  it.each(["active", "idle", "locked"] as const)(
    "goes before the presence that was read after it: %s",
    presence => {
      expect(report(presence, 60)).toEqual({ ...present, presence });
    },
  );

  it("is no absence where idle was measured by a shorter threshold, only quiet", () => {
    expect(report("idle", 15)).toEqual({ ...present, quiet: true });
    expect(report("idle", 59)).toEqual({ ...present, quiet: true });
    expect(report("locked", 15)).toEqual({ ...present, presence: "locked" });
    expect(report("active", 15)).toEqual({ ...present, presence: "active" });
  });

  it("is no absence where the person is still active and quiet: the old, shorter threshold fired it", () => {
    const resting = { ...present, quiet: true };
    expect(report("idle", 60, resting)).toEqual(resting);
    expect(report("idle", 60, { ...resting, presence: "idle" }).presence).toBe("idle");
    expect(report("locked", 60, resting).presence).toBe("locked");
  });
});

describe("a look without a report", () => {
  const there = person().spend(minutes(3));
  const away = person().spend(minutes(3)).now({ presence: "idle" });

  it("makes nobody absent before the browser has certainly noticed", () => {
    expect(awaySeconds(there.state(), settings)).toBe(65);
    expect(awaySeconds(there.state(), settings, "active")).toBe(65);
  });

  it("by the idle threshold confirms a report, and an absence that has begun", () => {
    expect(awaySeconds(there.state(), settings, "idle")).toBe(60);
    expect(awaySeconds(away.state(), settings)).toBe(60);
  });
});
