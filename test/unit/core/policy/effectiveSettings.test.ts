import { describe, expect, test } from "vitest";
import { chosenSettings } from "../../../../src/core/parseSettings.ts";
import { chosenAfter, permitted, takenBack } from "../../../../src/core/policy/changes.ts";
import { effectiveSettings } from "../../../../src/core/policy/effectiveSettings.ts";
import { noPolicy, type Policy } from "../../../../src/core/policy/policy.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";

const policy: Policy = {
  ...noPolicy,
  values: { intervalMinutes: 45, tempo: "gentle", holdCalls: true },
  limits: { intervalMinutes: { min: 40, max: 60 }, snoozeMinutes: { min: 10, max: 20 } },
  locked: new Set(["holdCalls", "theme"]),
};

describe("the settings in force", () => {
  test("are the person's own where nobody manages the browser", () => {
    const chosen: Partial<Settings> = { intervalMinutes: 12, theme: "dark" };
    expect(effectiveSettings(chosen, noPolicy)).toEqual({ ...defaultSettings, ...chosen });
  });

  test("are the organisation's where the person has chosen nothing, and Limber's within its limits", () => {
    expect(effectiveSettings({}, policy)).toEqual({
      ...defaultSettings,
      ...{ intervalMinutes: 45, tempo: "gentle", holdCalls: true, snoozeMinutes: 10 },
    });
  });

  test("are the person's within the limits, and never where a lock is", () => {
    const chosen: Partial<Settings> = {
      ...{ intervalMinutes: 240, tempo: "brisk", snoozeMinutes: 15 },
      ...{ holdCalls: false, theme: "dark" },
    };
    expect(effectiveSettings(chosen, policy)).toMatchObject({
      ...{ intervalMinutes: 60, tempo: "brisk", snoozeMinutes: 15 },
      ...{ holdCalls: true, theme: "system" },
    });
    // The organisation's value gone, the person's own is back.
    expect(effectiveSettings(chosen, noPolicy)).toMatchObject(chosen);
  });

  test("are the person's own also where they are Limber's default", () => {
    expect(effectiveSettings({ tempo: "standard" }, policy).tempo).toBe("standard");
  });
});

describe("a change by the person", () => {
  test("stores nothing that is locked, and no number out of the limits", () => {
    const patch = { intervalMinutes: 5, snoozeMinutes: 12, holdCalls: false, theme: undefined };
    expect(permitted(patch, policy)).toEqual({ intervalMinutes: 40, snoozeMinutes: 12 });
    expect(permitted(patch, noPolicy)).toEqual(patch);
  });

  test("adds to what the person has chosen, and takes back what is undefined", () => {
    const chosen: Partial<Settings> = { tempo: "brisk", intervalMinutes: 50 };
    const patch = { tempo: undefined, theme: "dark" } as const;
    const after = chosenAfter(chosen, patch);
    expect(after).toEqual({ intervalMinutes: 50, theme: "dark" });
    expect(chosenAfter(after, takenBack(patch, chosen))).toEqual(chosen);
  });

  test("is read from what is stored: the readable fields that are there", () => {
    const stored = { tempo: "presto", theme: "dark", intervalMinutes: 30, colour: "red" };
    expect(chosenSettings(stored)).toEqual({ theme: "dark", intervalMinutes: 30 });
    for (const nothing of [undefined, null, 7, []]) expect(chosenSettings(nothing)).toEqual({});
    expect(chosenSettings({ callHosts: ["zoom.us"] })).toHaveProperty("removedCallHosts");
  });
});
