import { describe, expect, it } from "vitest";
import type { PopupState } from "../../../../popup/state/popupState.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { initialState, type State } from "../../../../src/core/nudge/state/state.ts";
import { homeOutlook } from "../../../../src/core/outlook/homeOutlook.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { untilTomorrow } from "../../../../src/core/time/workingHours.ts";
import { inLanguage } from "../../ui/inLanguage.ts";

inLanguage("en");
const { isQuietNow, resumeText, ringWords, statusText, todayText } = await import(
  "../../../../popup/home/homeTexts.ts"
);

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
  const stored = { ...fresh, clock: { ...fresh.clock, activeMs: minutes(activeMinutes) }, ...state };
  const inForce = { ...defaultSettings, ...settings };
  return {
    state: stored,
    today: { ...emptyDay("2026-03-06"), activeMs: minutes(90) },
    settings: inForce,
    home: homeOutlook(stored, inForce, at, "UTC"),
    isHistoryOff: false,
    fault: undefined,
    source: "snapshot",
    at,
    timeZone: () => "UTC",
    hidden: "nothing",
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
      "Outside your working hours. Your break can wait.",
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

describe("Resume reminders", () => {
  it("says how soon the next break is due, or that one is due", () => {
    const paused = { pause: { until: null }, hold: "paused" } as const;
    const say = (activeMinutes: number) => resumeText(current(activeMinutes, paused)).replace(/\s/g, " ");
    expect(say(12)).toBe("The next break is due in 18 min.");
    expect(say(29.2)).toBe("The next break is due in 1 min.");
    expect(say(30)).toBe("A break is due.");
  });
});

describe("today's breaks", () => {
  it("name those without the routine", () => {
    const now = current(12, {});
    const say = (day: object) => todayText({ ...now, today: { ...now.today, ...day } });
    expect(say({ full: 2 })).toMatch(/^Today: 2 breaks\u00a0·/);
    expect(say({ full: 1, short: 1, moved: 1 })).toMatch(/^Today: 3 breaks, 1 without the routine\u00a0·/);
    expect(say({ moved: 1 })).toMatch(/^Today: 1 break, 1 without the routine\u00a0·/);
  });
});

describe("today's count", () => {
  const midnight = Date.UTC(2026, 2, 7);
  const say = (at: number, timeZone = "UTC") => {
    const shown = current(12, {});
    const home = homeOutlook(shown.state, shown.settings, at, timeZone);
    return todayText({ ...shown, at, home });
  };

  it("says in the first hour of a day since when it counts", () => {
    expect(say(midnight - 1)).toMatch(/^Today: 0 breaks/);
    expect(say(midnight)).toMatch(/^Since midnight: 0 breaks/);
    expect(say(midnight + minutes(59.9))).toMatch(/^Since midnight: 0 breaks/);
    expect(say(midnight + minutes(60))).toMatch(/^Today: 0 breaks/);
  });

  it("follows the time zone, and a night whose clocks change", () => {
    expect(say(midnight, "Asia/Tokyo")).toMatch(/^Today:/);
    expect(say(midnight - minutes(60), "Europe/Berlin")).toMatch(/^Since midnight:/);
    // In Santiago the day of 6 September 2026 begins at 1:00, because clocks skip midnight.
    expect(say(Date.UTC(2026, 8, 6, 4, 30), "America/Santiago")).toMatch(/^Since midnight:/);
    expect(say(Date.UTC(2026, 8, 6, 5), "America/Santiago")).toMatch(/^Today:/);
  });
});

describe("home", () => {
  it("counts down", () => {
    const known = { hasDoneRoutine: true };
    expect(said(current(12.5, known))).toEqual(["18 min", "to your next break", ""]);
    expect(isQuietNow(current(12.5, known))).toBe(false);
  });

  it("says why the first routine is longer, until one is done", () => {
    expect(statusText(current(12.5, {}))).toContain("more time to get ready");
  });
});
