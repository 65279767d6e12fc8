import { describe, expect, it } from "vitest";
import { seconds } from "../../../../src/core/time/time.ts";
import { openingOn, shownOn } from "./matchers.ts";
import { asked, close, due, notified, opening, waiting } from "./people.ts";
import { person } from "./person.ts";

describe.each(["startup", "update"] as const)("%s", what => {
  it("starts the nudge anew, shown or on its way, without a dismissal", () => {
    for (const it of [due(), asked()]) {
      it.lose(seconds(5)).see({ open: [] }).tell({ what });
      expect(it.effects()).toEqual(opening("popup"));
      expect(it.state().nudge).toEqual({
        is: "asking",
        on: { surface: "popup", at: it.at(), isShown: false },
      });
      expect(it.today().unanswered).toBe(0);
    }
    const wasNotified = notified().lose(seconds(5)).tell({ what });
    expect(wasNotified.state().nudge).toMatchObject({ notice: { at: wasNotified.at(), isShown: false } });
  });

  it("leaves a snooze and an exhausted nudge alone", () => {
    const snoozed = asked().tell({ what: "snooze" }).see({ open: [] });
    const exhausted = close(asked({ maxReturns: 0 }).lose(seconds(5)), "popup");
    for (const it of [snoozed, exhausted]) {
      const { nudge } = it.state();
      expect(it.lose(seconds(5)).tell({ what }).state().nudge).toEqual(nudge);
    }
  });
});

describe("an update", () => {
  it("leaves a nudge that waits alone", () => {
    const patient = waiting();
    const { nudge } = patient.state();
    expect(patient.lose(seconds(5)).tell({ what: "update" }).state().nudge).toEqual(nudge);
  });
});

describe("a report of a surface", () => {
  it("concerns the nudge and the test nudge alike", () => {
    expect(asked().state().nudge).toMatchObject(shownOn("popup"));
    expect(due().tell({ what: "refused", surface: "popup" }).state().nudge).toMatchObject(
      openingOn("window"),
    );
    expect(close(asked().lose(seconds(5)), "popup").state().nudge.is).toBe("deferred");
    const tested = person().tell({ what: "testNudge" });
    expect(tested.tell({ what: "refused", surface: "popup" }).state().test?.surface).toBe("window");
    expect(
      tested
        .see({ open: ["window"] })
        .tell({ what: "shown", surface: "window" })
        .state().test?.isShown,
    ).toBe(true);
    expect(close(tested.lose(seconds(1)), "window").state().test).toBeNull();
  });
});
