import { describe, test } from "vitest";
import { judged, search, timeLimit } from "./property.ts";
import { drawn, randomSpans } from "./randomDay.ts";

describe("whatever a person does all day, active time is right and nudges come when they should", () => {
  test("in a browser that nothing disturbs", { timeout: timeLimit }, () =>
    search("undisturbed", 3000, drawn(randomSpans([], [])), judged({ lifespan: Number.POSITIVE_INFINITY })),
  );
  test(
    "when the background sleeps, is killed and updated, and the clock is set back",
    { timeout: timeLimit },
    () =>
      search(
        "killed and updated",
        1500,
        drawn(
          randomSpans(["kill", "tab", "repeatIdle", "update", "zone", "fullscreen", "back", "dayBack"], []),
        ),
        judged(),
      ),
  );
});
