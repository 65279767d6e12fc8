import { describe, test } from "vitest";
import { drawn, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { judged, search } from "./property.ts";

describe("whatever takes time away, active time is wrong by a heartbeat at most", {
  timeout: timeLimit,
}, () => {
  test("a suspended machine, a closed browser, a clock that jumps ahead", () =>
    search(
      "suspended, closed, jumped",
      drawn(randomSpans(["kill", "update", "zone"], ["suspended", "closed", "jumped"]), false),
      judged({ lifespan: Number.POSITIVE_INFINITY }),
    ));
  test("the same with a person who answers the nudges", () =>
    search(
      "suspended, closed, jumped, answered",
      drawn(randomSpans(["kill", "fullscreen"], ["suspended", "closed", "jumped"])),
      judged(),
    ));
});
