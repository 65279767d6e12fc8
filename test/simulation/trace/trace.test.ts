import { expect, test } from "vitest";
import { day } from "../day/day.ts";
import type { DrawnDay } from "../day/randomDay.ts";
import { play } from "../day/simulator.ts";
import { forever, nudgesOf, sameTrace, traceOf } from "./trace.ts";

// The reconnection is one more look after the suspend, so active time may differ by the error of a suspend.
test("a reconnected page does not postpone a nudge", async () => {
  const settings = { intervalMinutes: 5, idleSeconds: 120, watching: false };
  const drawn: DrawnDay = {
    spans: day("a1aaaaa.a1w126a1zzzzzzza155aa"),
    ...{ settings, flavour: "chromium", answers: [] },
  };
  expect((await sameTrace(forever, { lifespan: 9000 }, nudgesOf)(drawn)).problems).toEqual([]);
});

test("a trace contains the nudge", async () => {
  const played = await play(day("aa"), { settings: { intervalMinutes: 1, nudgeLevel: "now" } });
  expect(traceOf(played)).toContain("action.openPopup");
});
