import { describe, test } from "vitest";
import { drawn, randomSpans } from "../day/randomDay.ts";
import { search } from "../days/property.ts";
import { timeLimit } from "../depth.ts";
import { forever, nudgesAndTimeOf, sameTrace } from "./trace.ts";

const anyDay = drawn(randomSpans(["tab", "fullscreen", "timeZone"], ["suspended"]));

/**
 * In Firefox a tab switch wakes the background only if the last instance added the listener at start-up, so it may miss a
 * switch just after a notification. An instance that starts only for the listener evaluates once more, and may see a short full
 * screen that an instance kept alive does not.
 */
const plainDay = drawn(randomSpans(["timeZone"], ["suspended"]));

/**
 * Law 3: killing the worker loses nothing and repeats no effect; it may look once more. In Chromium a page on screen reconnects
 * after a kill, so a killed worker may notice a hold and correct the badge sooner than one that lives on.
 */
describe("the worker's memory is worth nothing", { timeout: timeLimit }, () => {
  test("killing it between any two events changes no nudge and no active time", () =>
    search("with and without kills", anyDay, day =>
      sameTrace(
        { flavour: "chromium", ...forever },
        { flavour: "chromium", lifespan: 9000 },
        nudgesAndTimeOf,
      )(day),
    ));

  test("killing it within a second changes no nudge and no active time", () =>
    search("with many kills", anyDay, day =>
      sameTrace(
        { flavour: "chromium", ...forever },
        { flavour: "chromium", lifespan: 1000 },
        nudgesAndTimeOf,
      )(day),
    ));

  // Firefox reports to each new worker instance that the person is idle. A kill is therefore an event, and Limber recognizes a
  // break sooner.
  test("killing it in Firefox changes no nudge and no active time", () =>
    search("with and without kills in Firefox", plainDay, day =>
      sameTrace(
        { flavour: "firefox", ...forever },
        { flavour: "firefox", lifespan: 9000 },
        nudgesAndTimeOf,
      )(day),
    ));

  test("a day played twice gives the same trace", () =>
    search("replayed", anyDay, sameTrace(forever, forever)));
});
