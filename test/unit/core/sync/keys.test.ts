import { describe, expect, it } from "vitest";
import { keysOf, readKey, syncKey } from "../../../../src/core/sync/keys.ts";

describe("keys of the synchronised storage", () => {
  it("are taken apart as they were made", () => {
    for (const kind of ["device", "settings", "older", "removal"] as const)
      expect(readKey(syncKey(kind, "ab12cd34"))).toEqual({ kind, device: "ab12cd34", month: "" });
    expect(readKey(syncKey("month", "ab12cd34", "2026-11"))).toEqual({
      ...{ kind: "month", device: "ab12cd34", month: "2026-11" },
    });
  });

  it.each([
    "",
    "d",
    "d.",
    "d.AB",
    "x.ab12cd34",
    "m.ab12cd34",
    "d.ab12cd34.2026-11",
    "m.ab12cd34.11-2026",
    "settings",
  ])("%j is none", key => expect(readKey(key)).toBeUndefined());

  it("of one device are found among others", () =>
    expect(keysOf(["d.aaaa", "d.bbbb", "m.aaaa.2026-01", "foreign"], "aaaa")).toEqual([
      "d.aaaa",
      "m.aaaa.2026-01",
    ]));
});
