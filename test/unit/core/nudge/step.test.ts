import { describe, expect, it } from "vitest";
import type { NudgeEvent } from "../../../../src/core/nudge/event.ts";
import { step } from "../../../../src/core/nudge/step.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { asked, due, notified, opening, openPopup, testing, waiting } from "./people.ts";
import { person, present } from "./person.ts";

describe("a step", () => {
  it("opens each surface on its way once", () => {
    const nudged = due();
    expect(nudged.effects()).toEqual(opening("popup"));
    expect(nudged.now({}).effects()).toEqual([]);
    expect(nudged.lose(seconds(1)).now({}).effects()).toEqual([]);
    expect(openPopup(nudged).effects()).toEqual([]);
  });

  it("opens the notice and the surface of a test nudge as well", () => {
    expect(waiting({ patienceMinutes: 0 }).effects()).toEqual(opening("notification"));
    expect(notified().now({ quiet: true }).effects()).toEqual(opening("popup"));
    expect(testing().effects()).toEqual(opening("popup"));
  });

  it("opens the same surface again when it is asked for anew", () => {
    const anew = due().lose(seconds(1)).tell({ what: "update" });
    expect(anew.effects()).toEqual(opening("popup"));
  });

  it("keeps the record of the day before, whatever the event", () => {
    const owl = person({ intervalMinutes: 10 })
      .lose(minutes(15 * 60 - 5))
      .now({})
      .spend(minutes(10));
    expect(owl.tell({ what: "snooze" }).today().snoozed).toBe(1);
    expect(owl.lastDay()).toMatchObject({ date: "2026-03-02", activeMs: minutes(5) });
  });

  it("is pure: the same model and event give the same step", () => {
    const it = asked();
    const model = { state: it.state(), today: it.today() };
    const before = JSON.stringify(model);
    const event: NudgeEvent = { what: "skip", at: it.at() + 1, timeZone: "UTC", surroundings: present };
    expect(step(model, event, it.settings())).toEqual(step(model, event, it.settings()));
    expect(JSON.stringify(model)).toBe(before);
  });
});
