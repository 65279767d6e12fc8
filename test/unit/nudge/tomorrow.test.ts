import { describe, expect, it } from "vitest";
import { untilTomorrow } from "../../../src/core/nudge/tomorrow.ts";

const at = (iso: string) => Date.parse(iso);

describe("until tomorrow", () => {
  it.each([
    ["in the evening", "2026-03-02T22:10:00Z", "UTC", "2026-03-03T06:00:00Z"],
    ["after midnight", "2026-03-03T00:30:00Z", "UTC", "2026-03-04T06:00:00Z"],
    ["in another zone", "2026-03-02T22:10:00Z", "Asia/Tokyo", "2026-03-03T21:00:00Z"],
    ["over the night that loses an hour", "2026-03-28T21:00:00Z", "Europe/Berlin", "2026-03-29T04:00:00Z"],
    ["over the night that gains one", "2026-10-24T21:00:00Z", "Europe/Berlin", "2026-10-25T05:00:00Z"],
    ["in a zone of half hours", "2026-03-02T12:00:00Z", "Asia/Kolkata", "2026-03-03T00:30:00Z"],
  ])("ends at six in the morning %s", (_, now, zone, end) => {
    expect(new Date(untilTomorrow(at(now), zone)).toISOString()).toBe(new Date(at(end)).toISOString());
  });
});
