import { afterEach, describe, expect, it, vi } from "vitest";
import { timeZone } from "../../../src/browser/clock.ts";
import { zonedDateTime } from "../../../src/core/time/time.ts";

/** The browser as it is where it says that this is the person's time zone. */
function browserIn(timeZone: string) {
  const { DateTimeFormat } = Intl;
  const options = { ...DateTimeFormat().resolvedOptions(), timeZone };
  vi.spyOn(DateTimeFormat.prototype, "resolvedOptions").mockReturnValue(options);
}

afterEach(() => void vi.restoreAllMocks());

describe("the time zone", () => {
  it.each(["Europe/Berlin", "Asia/Calcutta", "EST5EDT", "UTC", "+05:30"])("is the browser's: %s", known => {
    browserIn(known);
    expect(timeZone()).toBe(known);
  });

  it.each(["Etc/Unknown", "localtime", ""])(
    "is the offset of the browser's clock if the browser says %j, which Intl does not accept",
    unknown => {
      browserIn(unknown);
      expect(() => new Intl.DateTimeFormat("en", { timeZone: unknown })).toThrow(RangeError);
      const behind = vi.spyOn(Date.prototype, "getTimezoneOffset");
      for (const [minutes, zone] of [
        [-120, "+02:00"],
        [210, "-03:30"],
        [-345, "+05:45"],
        [0, "UTC"],
      ] as const) {
        behind.mockReturnValue(minutes);
        expect(timeZone()).toBe(zone);
        expect(zonedDateTime(0, timeZone()).offsetNanoseconds).toBe(0 - minutes * 60e9);
      }
    },
  );
});
