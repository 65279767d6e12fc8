import { describe, expect, it } from "vitest";
import { type Obstacle, obstacles } from "../../../src/core/obstacles.ts";
import { defaultSettings, nudgeLevels, type Settings } from "../../../src/core/settings.ts";

const seen = { isButtonHidden: false, areNotificationsBlocked: false };
const hidden = { isButtonHidden: true, areNotificationsBlocked: false };
const blocked = { isButtonHidden: true, areNotificationsBlocked: true };

const found = (settings: Partial<Settings>, by = seen): readonly Obstacle[] =>
  obstacles({ ...defaultSettings, ...settings }, by);

const daily = (from: number, to: number) => Array.from({ length: 7 }, () => [{ from, to }]);
const noDay = Array.from({ length: 7 }, () => []);

const allHolds: Partial<Settings> = {
  fullscreenHold: "any",
  audibleHold: true,
  holdCalls: true,
  holdAtMostMinutes: null,
};

describe("what keeps every reminder from the person", () => {
  it("is nothing by default, whatever is hidden or blocked", () => {
    for (const by of [seen, hidden, blocked]) expect(found({}, by)).toEqual([]);
  });

  it("is a week without working hours", () => expect(found({ hours: noDay })).toEqual(["noHours"]));

  it.each([
    ["as long as the interval", daily(540, 570), ["shortHours"]],
    ["a minute longer", daily(540, 571), []],
    ["of which one is long enough", [...daily(540, 560).slice(1), [{ from: 540, to: 1020 }]], []],
    [
      "that follow each other without a gap",
      daily(540, 560).map(ranges => [...ranges, { from: 560, to: 580 }]),
      [],
    ],
    ["across midnight", daily(23 * 60 + 50, 10), ["shortHours"]],
  ] as const)("is working hours %s", (_, hours, expected) => {
    expect(found({ hours: hours.map(ranges => [...ranges]), intervalMinutes: 30 })).toEqual(expected);
  });

  it("is the badge alone while the button is hidden", () => {
    expect(found({ nudgeLevel: "badge" }, hidden)).toEqual(["hiddenBadge"]);
    expect(found({ nudgeLevel: "badge" })).toEqual([]);
  });

  it("is notifications alone while they are blocked and the button is hidden", () => {
    expect(found({ nudgeLevel: "notification" }, blocked)).toEqual(["blockedNotifications"]);
    expect(found({ nudgeLevel: "notification" }, hidden)).toEqual([]);
    expect(found({ nudgeLevel: "notification" }, { ...blocked, isButtonHidden: false })).toEqual([]);
  });

  it("is no surface that opens at a hidden button", () => {
    for (const nudgeLevel of nudgeLevels.filter(level => level === "popup" || level === "now"))
      expect(found({ nudgeLevel }, blocked)).toEqual([]);
  });

  it("is every reason to wait without a limit, and nothing less", () => {
    expect(found(allHolds)).toEqual(["endlessHolds"]);
    expect(found({ ...allHolds, fullscreenHold: "front" })).toEqual(["endlessHolds"]);
    const less: readonly Partial<Settings>[] = [
      { holdAtMostMinutes: 120 },
      { fullscreenHold: "audible" },
      { fullscreenHold: "never" },
      { audibleHold: false },
      { holdCalls: false },
    ];
    for (const change of less) expect(found({ ...allHolds, ...change })).toEqual([]);
  });

  it("is all of them at once", () => {
    const settings: Partial<Settings> = { ...allHolds, hours: noDay, nudgeLevel: "badge" };
    expect(found(settings, hidden)).toEqual(["noHours", "hiddenBadge", "endlessHolds"]);
  });
});
