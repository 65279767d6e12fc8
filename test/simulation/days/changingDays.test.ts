import { describe, test } from "vitest";
import { anyChoice, anyCrash, drawn, puttingOff, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { judged, search } from "./property.ts";

describe("whatever changes in the middle of a day, the clock runs on", { timeout: timeLimit }, () => {
  test("settings chosen anew, Limber paused for a while or for good", () =>
    search(
      "settings and pauses",
      drawn(randomSpans(["pause", "pauseAWhile", "kill", "tab", "update"], ["closed"], [anyChoice])),
      judged(),
    ));
  test("a background that dies in the middle of whatever it does", () =>
    search(
      "killed at any await",
      drawn(randomSpans(["tab", "pause", "fullscreen"], [], [anyCrash])),
      judged(),
    ));
  test("a person who puts it off, over updates, a closed browser and a background that dies", () =>
    search("put off", puttingOff(drawn(randomSpans(["update", "tab"], ["closed"], [anyCrash]))), judged()));
});
