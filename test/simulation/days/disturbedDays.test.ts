import { describe, test } from "vitest";
import { drawn, randomSpans } from "../day/randomDay.ts";
import { judged, search, timeLimit } from "./property.ts";

describe("whatever takes time away, active time is wrong by a heartbeat at most", () => {
  test("a suspended machine, a closed browser, a clock that jumps ahead", { timeout: timeLimit }, () =>
    search(
      "suspended, closed, jumped",
      2000,
      drawn(randomSpans(["kill", "update", "zone"], ["suspended", "closed", "jumped"]), false),
      judged({ lifespan: Number.POSITIVE_INFINITY }),
    ),
  );
  test("the same with a person who answers the nudges", { timeout: timeLimit }, () =>
    search(
      "suspended, closed, jumped, answered",
      800,
      drawn(randomSpans(["kill", "fullscreen"], ["suspended", "closed", "jumped"])),
      judged(),
    ),
  );
});
