import { describe, expect, it } from "vitest";
import type { PopupState } from "../../../../popup/state/popupState.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";
import type { Routine } from "../../../../src/core/nudge/state/routineStates.ts";
import { initialState } from "../../../../src/core/nudge/state/state.ts";
import { homeOutlook } from "../../../../src/core/outlook/homeOutlook.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { inLanguage } from "../../ui/inLanguage.ts";

inLanguage("en");
const { creditText, nextBreakText, titleText, warmText } = await import("../../../../popup/end/result.ts");

const at = Date.UTC(2026, 2, 2, 9);
const plan = { kind: "short", tempo: "standard", stretches: ["sitBackArch"] } as const;
const routine: Routine = { plan, elapsedMs: 1, done: 2, is: "playing", page: "p", touchedAt: at };
const current = (activeMinutes: number, underWay: Routine | null, short: number): PopupState => ({
  state: {
    ...initialState(at),
    clock: { ...initialState(at).clock, activeMs: minutes(activeMinutes) },
    routine: underWay,
  },
  today: { ...emptyDay("2026-03-02"), short, movements: short * 20 },
  settings: defaultSettings,
  home: homeOutlook(initialState(at), defaultSettings, at, "UTC"),
  isHistoryOff: false,
  fault: undefined,
  source: "snapshot",
  at,
  timeZone: () => "UTC",
  hidden: "nothing",
});
const whole = { movements: 20, missing: 0, isDone: true, stoppedAt: undefined, byItself: true };
const broken = { ...whole, movements: 3, missing: 7, isDone: false, byItself: false };

describe("after a routine", () => {
  it("the next break stays unsaid until the day's record counts the routine", () => {
    expect(nextBreakText(whole, current(30, routine, 1))).toBe("");
    expect(nextBreakText(broken, current(30, routine, 1))).toBe("");
    expect(nextBreakText(whole, current(0, null, 2))).toBe(
      "20 movements. That makes 2 breaks and 40 movements today. The next reminder comes after 30 min of browsing.",
    );
  });

  it("less than half leaves a due break due", () => {
    expect(nextBreakText(broken, current(30, null, 0))).toBe(
      "The break is still due; the reminder comes back in 5 min.",
    );
    expect(nextBreakText(broken, current(3, null, 0))).toBe(
      "The next reminder comes after 27 min of browsing.",
    );
  });

  it("the first break of the day is called that", () => {
    expect(nextBreakText(whole, current(0, null, 1))).toBe(
      "20 movements. Your first break today. The next reminder comes after 30 min of browsing.",
    );
  });

  it("every end has a headline and a kind word of its own", () => {
    expect([titleText(whole), warmText(whole)]).toEqual([
      "Well done",
      "Your back has had its turn. Let your shoulders drop and breathe out.",
    ]);
    expect([titleText(broken), warmText(broken)]).toEqual([
      "Stopped",
      "3 movements done. The rest can wait.",
    ]);
    expect(titleText({ ...broken, byItself: true })).toBe("That was the last stretch");
    expect(warmText({ ...broken, movements: 0 })).toBe("You can come back to it whenever it suits you.");
  });

  it("a stop says what makes a break, and how", () => {
    expect(creditText(whole, true)).toBe("");
    expect(creditText(broken, true)).toBe(
      "It counts as a break from half of the movements on. 7 movements to go: press “Go on”.",
    );
    expect(creditText(broken, false)).toContain("press “I’ve moved”");
  });
});
