import { describe, expect, it } from "vitest";
import { newMemory } from "../../../../../src/core/sync/memory.ts";
import { exported, read, refusalOf, settings, someDays } from "../examples.ts";

const file = () => JSON.parse(exported());
const changed = (change: object) => refusalOf(JSON.stringify({ ...file(), checksum: undefined, ...change }));

describe("an export of Limber", () => {
  it("gives back its days and settings", () =>
    expect(read(exported())).toEqual({
      file: { source: "limber", days: someDays(3), leftOut: 0, settings },
    }));

  it("tells which computer in the browser's sync has saved it, if that can be read", () => {
    const deviceIn = (stored: object) => read(JSON.stringify({ ...file(), checksum: undefined, stored }));
    const local = { syncMemory: newMemory("desk0001") };
    expect(deviceIn({ local })).toMatchObject({ file: { device: "desk0001" } });
    expect(deviceIn({ local: { syncMemory: { device: 7 } } })).not.toHaveProperty("file.device");
    expect(deviceIn({ local: 7 })).not.toHaveProperty("file.device");
  });

  it("may lack settings that an earlier version did not have: those in force stay", () => {
    const { theme: _, ...earlier } = settings;
    const reading = read(JSON.stringify({ ...file(), settings: earlier, checksum: undefined }));
    expect(reading).toMatchObject({ file: { settings: { intervalMinutes: 45, theme: "system" } } });
  });

  it("is refused when one digit of it was changed, unless it has no checksum", () => {
    const text = exported().replace("3600001", "3600009");
    expect(refusalOf(text)).toBe("changed");
    expect(refusalOf(text.replace(/,\n"checksum".*/, ""))).toBeUndefined();
  });

  it.each<[object, string]>([
    [{ version: 2 }, "laterVersion: 2"],
    [{ version: "1" }, "wrongValue: version"],
    [{ version: null }, "wrongValue: version"],
    [{ saved: 5 }, "wrongValue: saved"],
    [{ stored: [] }, "wrongValue: stored"],
    [{ history: {} }, "wrongValue: history"],
    [{ history: undefined }, "wrongValue: history"],
    [{ history: [...someDays(2), ...someDays(1)] }, "repeated: history"],
    [{ history: [someDays(1)[0], "day"] }, "wrongValue: date"],
    [{ settings: null }, "wrongValue: settings"],
    [{ settings: { tempo: "presto" } }, "wrongValue: tempo"],
    [{ settings: { intervalMinutes: 1e9 } }, "wrongValue: intervalMinutes"],
    [{ settings: { volume: 11 } }, "unknownField: volume"],
    [{ settings: JSON.parse('{"__proto__":{"tempo":"gentle"}}') }, "unknownField: __proto__"],
    [{ extra: true }, "unknownField: extra"],
    [{ history: Array(73_001).fill(0) }, "absurd: history"],
  ])("with %j is refused", (change, reason) => expect(changed(change)).toBe(reason));

  it("changes no prototype", () => {
    changed({
      settings: JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    });
    expect("polluted" in {}).toBe(false);
  });
});
