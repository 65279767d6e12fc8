import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stretchIds } from "../../../src/core/routine/stretches.ts";
import {
  bounds,
  defaultSettings,
  includedStretches,
  parseSettings,
  unknownSettings,
} from "../../../src/core/settings.ts";

describe("settings from storage", () => {
  test("nothing stored is the defaults, with nothing to report", () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, unreadable: [] });
    expect(parseSettings({})).toEqual({ settings: defaultSettings, unreadable: [] });
  });

  test("what was chosen is kept", () => {
    const chosen = {
      ...defaultSettings,
      intervalMinutes: 45,
      excludedStretches: ["rotateLegs"],
      theme: "dark",
    };
    expect(parseSettings(chosen)).toEqual({ settings: chosen, unreadable: [] });
  });

  test.each([null, 5, "settings", true, []])("%j is no settings at all", stored => {
    expect(parseSettings(stored)).toEqual({ settings: defaultSettings, unreadable: ["settings"] });
  });

  test("a field that cannot be read falls back alone and is named", () => {
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

  test("the bounds themselves are allowed", () => {
    for (const [name, { min, max }] of Object.entries(bounds)) {
      expect(parseSettings({ [name]: min }).unreadable).toEqual([]);
      expect(parseSettings({ [name]: max }).unreadable).toEqual([]);
    }
  });

  test("fields of the prototype are not taken for stored ones", () => {
    const inherited = Object.create({ intervalMinutes: 1, tempo: "brisk" });
    expect(parseSettings(inherited)).toEqual({ settings: defaultSettings, unreadable: [] });
    const sly: unknown = JSON.parse('{"__proto__": {"intervalMinutes": 1}, "constructor": 1, "toString": 2}');
    expect(parseSettings(sly)).toEqual({ settings: defaultSettings, unreadable: [] });
    expect(({} as Record<string, unknown>).intervalMinutes).toBeUndefined();
  });

  test("unknown fields are left aside", () => {
    expect(Object.keys(parseSettings({ colour: "red" }).settings)).toEqual(Object.keys(defaultSettings));
  });

  test("unknown fields are told apart, and what is no settings at all has none", () => {
    expect(unknownSettings({ colour: "red", tempo: "brisk", watching: 7 })).toEqual({ colour: "red" });
    for (const stored of [undefined, null, 5, "settings", ["colour"]])
      expect(unknownSettings(stored)).toEqual({});
  });

  test("all stretches left out cannot be, named twice or not", () => {
    expect(parseSettings({ excludedStretches: stretchIds }).unreadable).toEqual(["excludedStretches"]);
    expect(parseSettings({ excludedStretches: [...stretchIds, ...stretchIds] }).unreadable).toEqual([
      "excludedStretches",
    ]);
    expect(parseSettings({ excludedStretches: ["yoga"] }).unreadable).toEqual(["excludedStretches"]);
  });

  test("whatever is stored, the settings are whole, and at least one stretch stays", () => {
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
