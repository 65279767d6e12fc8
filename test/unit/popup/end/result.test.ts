import { describe, expect, it } from "vitest";
import type { PopupState } from "../../../../popup/usePopupState.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { initialState, type Routine } from "../../../../src/core/nudge/state.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { inLanguage } from "../../ui/inLanguage.ts";

inLanguage("en");
const { nextBreakText, resultText } = await import("../../../../popup/routine/result.ts");

const at = Date.UTC(2026, 2, 2, 9);
const plan = { kind: "short", tempo: "standard", stretches: ["sitBackArch"] } as const;
const routine: Routine = { plan, elapsedMs: 1, done: 2, is: "playing", page: "p", touchedAt: at };
const current = (activeMinutes: number, underWay: Routine | null, short: number): PopupState => ({
  state: {
    ...initialState(at),
    clock: { ...initialState(at).clock, activeMs: minutes(activeMinutes) },
    routine: underWay,
  },
  today: { ...emptyDay("2026-03-02"), short },
  settings: defaultSettings,
  unsaved: undefined,
  isUnread: false,
  isFromScratch: false,
  at,
  timeZone: "UTC",
  hidden: "nothing",
});
const whole = { movements: 20, isDone: true, isLeft: false, byItself: true };
const broken = { movements: 3, isDone: false, isLeft: true, byItself: false };

describe("after a routine", () => {
  it("the next break stays unsaid until the day's record counts the routine", () => {
    expect(nextBreakText(whole, current(30, routine, 1))).toBe("");
    expect(nextBreakText(broken, current(30, routine, 1))).toBe("");
    expect(nextBreakText(whole, current(0, null, 2))).toBe(
      "2 breaks today. The next reminder comes after 30 min of browsing.",
    );
  });

  it("less than half leaves a due break due", () => {
    expect(nextBreakText(broken, current(30, null, 0))).toBe("It is still due and comes back in 5 min.");
    expect(nextBreakText(broken, current(3, null, 0))).toBe(
      "The next reminder comes after 27 min of browsing.",
    );
  });

  it("the headline names the movements, if there were any", () => {
    expect(resultText(whole)).toBe("Done. 20 movements.");
    expect(resultText(broken)).toBe("Stopped after 3 movements.");
    expect(resultText({ ...broken, movements: 0 })).toBe("Stopped");
  });
});
