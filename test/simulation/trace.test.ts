import { expect, test } from "vitest";
import { day } from "./day.ts";
import type { Drawn } from "./randomDay.ts";
import { play } from "./simulator.ts";
import { essenceOf, forever, sameTrace, traceOf } from "./trace.ts";

test("a reconnecting page does not delay a late alarm", async () => {
  const settings = { intervalMinutes: 5, idleSeconds: 120, watching: false };
  const drawn: Drawn = {
    spans: day("a1aaaaa.a1w126a1zzzzzzza155aa"),
    ...{ settings, flavour: "chromium", answers: [] },
  };
  expect((await sameTrace(forever, { lifespan: 9000 }, essenceOf)(drawn)).problems).toEqual([]);
});

test("a trace is not empty", async () => {
  const played = await play(day("aa"), { settings: { intervalMinutes: 1, nudgeLevel: "now" } });
  expect(traceOf(played)).toContain("action.openPopup");
});
