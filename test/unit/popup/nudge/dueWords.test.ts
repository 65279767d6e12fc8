import { describe, expect, it } from "vitest";
import { initialState, type State } from "../../../../src/core/nudge/state/state.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { inLanguage } from "../../ui/inLanguage.ts";

inLanguage("en");
const { dueWords } = await import("../../../../popup/nudge/dueWords.ts");

const at = Date.UTC(2026, 2, 6, 9);

type Hidden = Parameters<typeof dueWords>[0]["hidden"];
const words = (change: Partial<State>, hidden: Hidden = "nothing") =>
  dueWords({ state: { ...initialState(at), ...change }, timeZone: () => "UTC", hidden });
const said = (change: Partial<State>, hidden?: Hidden) => words(change, hidden).why.replace(/\s/g, " ");

describe("why nothing asks for a break that is due", () => {
  it("names the hold, and what the browser hides where another application seems to be in front", () => {
    expect(said({ hold: "fullscreen" })).toBe("Waiting: the window in front is in full screen");
    expect(said({ hold: "otherApp" })).toBe("Waiting: another application is in front");
    expect(said({ hold: "otherApp" }, "private")).toBe(
      "Waiting: another application or a private window is in front",
    );
    expect(said({ hold: "otherApp" }, "everything")).toContain("cannot see private windows");
  });

  it("says when the reminder comes back", () => {
    const until = at + minutes(5);
    const { title, why } = words({ nudge: { is: "deferred", until, why: "snoozed" } });
    expect(title.replace(/\s/g, " ")).toBe("Snoozed until 9:05 AM");
    expect(why).toBe("The reminder comes back then. You can also answer it now.");
    expect(said({ nudge: { is: "deferred", until, why: "dismissed" } })).toBe(
      "The reminder comes back at 9:05 AM.",
    );
  });

  it("says nothing once the reminder comes no more by itself", () => {
    expect(said({ nudge: { is: "exhausted" } })).toBe("");
  });
});
