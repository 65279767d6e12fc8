import { describe, test } from "vitest";
import { judged, search, timeLimit } from "./property.ts";
import { anyChoice, anyCrash, drawn, randomSpans } from "./randomDay.ts";

describe("whatever changes in the middle of a day, the clock runs on", () => {
  test("settings chosen anew, Limber paused for a while or for good", { timeout: timeLimit }, () =>
    search(
      "settings and pauses",
      1000,
      drawn(randomSpans(["pause", "pauseAWhile", "kill", "tab"], [], [anyChoice])),
      judged(),
    ),
  );
  test("a background that dies in the middle of whatever it does", { timeout: timeLimit }, () =>
    search(
      "killed at any await",
      1000,
      drawn(randomSpans(["tab", "pause", "fullscreen"], [], [anyCrash]), false),
      judged(),
    ),
  );
});
