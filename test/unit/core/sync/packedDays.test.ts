import { describe, expect, it } from "vitest";
import { noCounts } from "../../../../src/core/sync/packedCounts.ts";
import {
  packMonth,
  packOlder,
  sumBy,
  unpackMonth,
  unpackOlder,
} from "../../../../src/core/sync/packedDays.ts";

const day = (full: number) => ({ ...noCounts, activeMs: 60_000 * full, full });

describe("the days of a month", () => {
  const days = new Map([
    ["2026-02-01", day(1)],
    ["2026-02-28", day(2)],
  ]);

  it("are one text, the latest day first, and come back", () => {
    expect(packMonth(days)).toBe("28:3c.2;01:1o.1");
    expect(unpackMonth(packMonth(days), "2026-02")).toEqual(new Map([...days].toReversed()));
  });

  it("without anything in them are absent", () =>
    expect(packMonth(new Map([["2026-02-01", noCounts]]))).toBe(""));

  it("that cannot be are left out, and take no other with them", () => {
    const broken = "28:3c.2;29:1;30:1;00:1;1:1;x;:;01:?;01:1o.1;2026-02-02:1";
    expect(unpackMonth(broken, "2026-02")).toEqual(new Map([...days].toReversed()));
    for (const foreign of [undefined, null, 5, {}, [], ""])
      expect(unpackMonth(foreign, "2026-02").size).toBe(0);
  });
});

describe("the sums of months and years", () => {
  it("are one text and come back", () => {
    const sums = new Map([
      ["2026-11", day(3)],
      ["2025", day(9)],
    ]);
    expect(unpackOlder(packOlder(sums))).toEqual(sums);
  });

  it("of no month and no year are left out", () =>
    expect([...unpackOlder("2026-13:1;2026-11-01:1;26:1;2026-10:1;1999:1").keys()]).toEqual(["2026-10"]));

  it("are made of days", () => {
    const days = new Map([
      ["2026-10-31", day(1)],
      ["2026-11-01", day(2)],
      ["2026-11-02", day(3)],
    ]);
    expect(sumBy(days, 7)).toEqual(
      new Map([
        ["2026-10", day(1)],
        ["2026-11", day(5)],
      ]),
    );
    expect(sumBy(days, 4)).toEqual(new Map([["2026", day(6)]]));
  });
});
