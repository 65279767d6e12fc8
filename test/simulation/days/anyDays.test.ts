import { describe, test } from "vitest";
import { drawn, randomSpans, wide } from "../day/randomDay.ts";
import { judged, search, timeLimit } from "./property.ts";

describe("whatever a person does all day, active time is right and nudges come when they should", () => {
  test("in a browser that nothing disturbs", { timeout: timeLimit }, () =>
    search("undisturbed", 2200, drawn(randomSpans([], [])), judged({ lifespan: Number.POSITIVE_INFINITY })),
  );
  test(
    "when the background sleeps, is killed and updated, loses its alarms, and the clock is set back",
    { timeout: timeLimit },
    () =>
      search(
        "killed and updated",
        1500,
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
      ),
  );
  test("on long days, with thresholds that few choose", { timeout: timeLimit }, () =>
    search(
      "long days",
      400,
      wide(drawn(randomSpans(["kill", "tab", "update"], ["suspended", "closed"]))),
      judged(),
    ),
  );
});
