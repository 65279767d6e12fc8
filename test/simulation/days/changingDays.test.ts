import { describe, test } from "vitest";
import { anyChoice, anyCrash, drawn, puttingOff, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { playAndJudge, search } from "./property.ts";

describe("active time and nudges are right", { timeout: timeLimit }, () => {
  test("when the person changes settings and pauses Limber", () =>
    search(
      "settings and pauses",
      drawn(randomSpans(["pause", "pauseAWhile", "kill", "tab", "update"], ["closed"], [anyChoice])),
      playAndJudge(),
    ));
  test("when the background dies at any API call", () =>
    search(
      "killed at any await",
      drawn(randomSpans(["tab", "pause", "fullscreen"], [], [anyCrash])),
      playAndJudge({ faults: { alarmLateness: () => 1200 } }),
    ));
  test("when the person snoozes over updates, a closed browser and a background that dies", () =>
    search(
      "put off",
      puttingOff(drawn(randomSpans(["update", "tab"], ["closed"], [anyCrash]))),
      playAndJudge(),
    ));
});
