import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSettings, unknownSettings } from "../../../src/core/parseSettings.ts";
import { stretchIds } from "../../../src/core/routine/stretches.ts";
import { includedStretches } from "../../../src/core/routinePlan.ts";
import { bounds, defaultSettings } from "../../../src/core/settings.ts";

describe("settings from storage", () => {
  test("are the defaults when nothing is stored", () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, unreadable: [] });
    expect(parseSettings({})).toEqual({ settings: defaultSettings, unreadable: [] });
  });

  test("keep the chosen values", () => {
    const chosen = {
      ...defaultSettings,
      intervalMinutes: 45,
      excludedStretches: ["rotateLegs"],
      theme: "dark",
    };
    expect(parseSettings(chosen)).toEqual({ settings: chosen, unreadable: [] });
  });

  test.each([null, 5, "settings", true, []])(
    "are the defaults for the value %j, which is reported",
    stored => {
      expect(parseSettings(stored)).toEqual({ settings: defaultSettings, unreadable: ["settings"] });
    },
  );

  test("replace only the unreadable field by its default, and name it", () => {
    const { settings, unreadable } = parseSettings({ tempo: "presto", snoozeMinutes: 10, watching: "yes" });
    expect(settings).toEqual({ ...defaultSettings, snoozeMinutes: 10 });
    expect(unreadable).toEqual(["watching", "tempo"]);
  });

  test.each([0, -1, 241, 30.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, "30", null, [30], {}])(
    "an interval of %j is refused",
    intervalMinutes => {
      expect(parseSettings({ intervalMinutes })).toEqual({
        settings: defaultSettings,
        unreadable: ["intervalMinutes"],
      });
    },
  );

  test("allow the bounds themselves", () => {
    for (const [name, { min, max }] of Object.entries(bounds)) {
      expect(parseSettings({ [name]: min }).unreadable).toEqual([]);
      expect(parseSettings({ [name]: max }).unreadable).toEqual([]);
    }
  });

  test("ignore fields of the prototype", () => {
    const inherited = Object.create({ intervalMinutes: 1, tempo: "brisk" });
    expect(parseSettings(inherited)).toEqual({ settings: defaultSettings, unreadable: [] });
    const sly: unknown = JSON.parse('{"__proto__": {"intervalMinutes": 1}, "constructor": 1, "toString": 2}');
    expect(parseSettings(sly)).toEqual({ settings: defaultSettings, unreadable: [] });
    expect(({} as Record<string, unknown>).intervalMinutes).toBeUndefined();
  });

  test("leave out unknown fields", () => {
    expect(Object.keys(parseSettings({ colour: "red" }).settings)).toEqual(Object.keys(defaultSettings));
  });

  test("list unknown fields; a value that is no object has none", () => {
    expect(unknownSettings({ colour: "red", tempo: "brisk", watching: 7 })).toEqual({ colour: "red" });
    for (const stored of [undefined, null, 5, "settings", ["colour"]])
      expect(unknownSettings(stored)).toEqual({});
  });

  test("refuse to exclude all stretches, also with duplicates", () => {
    expect(parseSettings({ excludedStretches: stretchIds }).unreadable).toEqual(["excludedStretches"]);
    expect(parseSettings({ excludedStretches: [...stretchIds, ...stretchIds] }).unreadable).toEqual([
      "excludedStretches",
    ]);
    expect(parseSettings({ excludedStretches: ["yoga"] }).unreadable).toEqual(["excludedStretches"]);
  });

  test("are complete and keep at least one stretch, whatever is stored", () => {
    const names = Object.keys(defaultSettings);
    const stored = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), fc.anything()));
    fc.assert(
      fc.property(stored, value => {
        const { settings, unreadable } = parseSettings(value);
        expect(Object.keys(settings)).toEqual(names);
        expect(parseSettings(settings)).toEqual({ settings, unreadable: [] });
        expect(includedStretches(settings).length).toBeGreaterThan(0);
        expect(new Set([...unreadable, ...names, "settings"]).size).toBe(names.length + 1);
      }),
    );
  });
});
