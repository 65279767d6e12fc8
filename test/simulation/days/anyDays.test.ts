import { describe, test } from "vitest";
import { drawn, longDays, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { playAndJudge, search } from "./property.ts";

describe("active time and nudges are right", { timeout: timeLimit }, () => {
  test("in an undisturbed browser", () =>
    search("undisturbed", drawn(randomSpans([], [])), playAndJudge({ lifespan: Number.POSITIVE_INFINITY })));
  test("when the background sleeps, is killed or updated, loses its alarms, and when the clock is set back", () =>
    search(
      "killed and updated",
      drawn(
        randomSpans(
          [
            ...(["kill", "tab", "repeatIdle", "update", "timeZone", "fullscreen", "toolbar"] as const),
            ...(["secondBack", "back", "dayBack", "loseAlarms"] as const),
          ],
          [],
        ),
      ),
      playAndJudge(),
    ));
  test("on long days, with thresholds that few people choose", () =>
    search(
      "long days",
      longDays(drawn(randomSpans(["kill", "tab", "update", "fullscreen"], ["suspended", "closed"]))),
      playAndJudge(),
    ));
});
