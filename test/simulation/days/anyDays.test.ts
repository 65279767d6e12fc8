import { describe, test } from "vitest";
import { drawn, randomSpans, wide } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { judged, search } from "./property.ts";

describe("whatever a person does all day, active time is right and nudges come when they should", {
  timeout: timeLimit,
}, () => {
  test("in a browser that nothing disturbs", () =>
    search("undisturbed", drawn(randomSpans([], [])), judged({ lifespan: Number.POSITIVE_INFINITY })));
  test("when the background sleeps, is killed and updated, loses its alarms, and the clock is set back", () =>
    search(
      "killed and updated",
      drawn(
        randomSpans(
          [
            ...(["kill", "tab", "repeatIdle", "update", "zone", "fullscreen", "toolbar"] as const),
            ...(["secondBack", "back", "dayBack", "loseAlarms"] as const),
          ],
          [],
        ),
      ),
      judged(),
    ));
  test("on long days, with thresholds that few choose", () =>
    search(
      "long days",
      wide(drawn(randomSpans(["kill", "tab", "update"], ["suspended", "closed"]))),
      judged(),
    ));
});
