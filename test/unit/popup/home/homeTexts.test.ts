import { describe, expect, it } from "vitest";
import type { PopupState } from "../../../../popup/usePopupState.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { initialState, type State } from "../../../../src/core/nudge/state.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { untilTomorrow } from "../../../../src/core/time/workingHours.ts";
import { inLanguage } from "../../ui/inLanguage.ts";

inLanguage("en");
const { isQuietNow, ringWords, statusText } = await import("../../../../popup/home/homeTexts.ts");

/** A Friday evening. */
const at = Date.UTC(2026, 2, 6, 19);
const usual = [{ from: 540, to: 1020 }];
const workingWeek: Settings["hours"] = [usual, usual, usual, usual, usual, [], []];

const current = (
  activeMinutes: number,
  state: Partial<State>,
  settings: Partial<Settings> = {},
): PopupState => {
  const fresh = initialState(at);
  return {
    state: { ...fresh, clock: { ...fresh.clock, activeMs: minutes(activeMinutes) }, ...state },
    today: { ...emptyDay("2026-03-06"), activeMs: minutes(90) },
    settings: { ...defaultSettings, ...settings },
    unsaved: undefined,
    isUnread: false,
    isFromScratch: false,
    at,
    timeZone: "UTC",
  };
};
const said = (now: PopupState) =>
  [...ringWords(now), statusText(now)].map(words => words.replace(/\s/g, " "));

describe("home outside the working hours", () => {
  it("does not say that a held break is due", () => {
    const due = current(31, { hold: "hours" }, { hours: workingWeek });
    expect(said(due)).toEqual([
      "Off",
      "until Mon 9:00 AM",
      "Outside your working hours. Your stretch can wait.",
    ]);
    expect(isQuietNow(due)).toBe(true);
  });

  it("says when reminders return, with the weekday if that is not today, and does not count down", () => {
    const early = current(
      12,
      { hold: "hours" },
      { hours: [[], [], [], [], [{ from: 1200, to: 1260 }], [], []] },
    );
    expect(said(early)).toEqual(["Off", "until 8:00 PM", "Outside your working hours"]);
  });

  it("names no time when the hours never begin", () => {
    const never = current(12, { hold: "hours" }, { hours: [[], [], [], [], [], [], []] });
    expect(said(never)).toEqual(["Off", "no working hours", "Outside your working hours"]);
  });
});

describe("home while paused", () => {
  it("names the weekday of a pause until tomorrow", () => {
    const until = untilTomorrow(at, "UTC", workingWeek);
    expect(said(current(12, { pause: { until }, hold: "paused" }))).toEqual([
      "Paused",
      "until Sat 6:00 AM",
      "Reminders are paused",
    ]);
  });

  it("names no weekday for a pause of an hour", () => {
    const until = at + minutes(60);
    expect(ringWords(current(12, { pause: { until } }))[1].replace(/\s/g, " ")).toBe("until 8:00 PM");
  });
});

describe("home", () => {
  it("counts down, then says that the break is due", () => {
    expect(said(current(12.5, {}))).toEqual(["18 min", "to your next stretch", ""]);
    expect(said(current(31, {}))).toEqual(["Due", "Time to stretch", ""]);
    expect(isQuietNow(current(31, {}))).toBe(false);
  });
});
