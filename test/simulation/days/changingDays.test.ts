import { describe, test } from "vitest";
import { anyChoice, anyCrash, drawn, puttingOff, randomSpans } from "../day/randomDay.ts";
import { judged, search, timeLimit } from "./property.ts";

describe("whatever changes in the middle of a day, the clock runs on", () => {
  test("settings chosen anew, Limber paused for a while or for good", { timeout: timeLimit }, () =>
    search(
      "settings and pauses",
      1000,
      drawn(randomSpans(["pause", "pauseAWhile", "kill", "tab", "update"], ["closed"], [anyChoice])),
      judged(),
    ),
  );
  test("a background that dies in the middle of whatever it does", { timeout: timeLimit }, () =>
    search(
      "killed at any await",
      1000,
      drawn(randomSpans(["tab", "pause", "fullscreen"], [], [anyCrash])),
      judged(),
    ),
  );
  test(
    "a person who puts it off, over updates, a closed browser and a background that dies",
    { timeout: timeLimit },
    () =>
      search(
        "put off",
        400,
        puttingOff(drawn(randomSpans(["update", "tab"], ["closed"], [anyCrash]))),
        judged(),
      ),
  );
});
