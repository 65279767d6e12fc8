import { describe, test } from "vitest";
import { drawn, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { playAndJudge, search } from "./property.ts";

describe("active time is wrong by a heartbeat at most", { timeout: timeLimit }, () => {
  test("after a suspend, a closed browser or a clock that jumped ahead", () =>
    search(
      "suspended, closed, jumped",
      drawn(randomSpans(["kill", "update", "timeZone"], ["suspended", "closed", "jumped"]), false),
      playAndJudge({ lifespan: Number.POSITIVE_INFINITY }),
    ));
  test("after these, with a person who answers the nudges", () =>
    search(
      "suspended, closed, jumped, answered",
      drawn(randomSpans(["kill", "fullscreen"], ["suspended", "closed", "jumped"])),
      playAndJudge(),
    ));
});
