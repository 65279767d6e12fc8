import { describe, test } from "vitest";
import { search, timeLimit } from "./property.ts";
import { drawn, randomSpans } from "./randomDay.ts";
import { essenceOf, forever, sameTrace } from "./trace.ts";

const anyDay = drawn(randomSpans(["tab", "fullscreen", "zone"], ["suspended"]));

/**
 * Firefox wakes a background for a tab only if its first turn asked for it: a turn just after a notification may go unheard. And
 * where a life is begun only for that, it looks, and may see a full screen that comes and goes unseen by a life that lasts.
 */
const plainDay = drawn(randomSpans(["zone"], ["suspended"]));

/**
 * Law 3: killing the worker loses nothing and repeats no effect; it may look once more. In Chromium a page on screen reconnects
 * after a kill, so that a killed worker may notice a hold, and correct the badge, sooner than one that lives on.
 */
describe("the background's memory is worth nothing", () => {
  test(
    "killing it between any two events changes neither nudges nor active time",
    { timeout: timeLimit },
    () =>
      search("with and without kills", 100, anyDay, day =>
        sameTrace(
          { flavour: "chromium", ...forever },
          { flavour: "chromium", lifespan: 9000 },
          essenceOf,
        )(day),
      ),
  );

  test("however soon it is killed", { timeout: timeLimit }, () =>
    search("with many kills", 30, anyDay, day =>
      sameTrace({ flavour: "chromium", ...forever }, { flavour: "chromium", lifespan: 1000 }, essenceOf)(day),
    ),
  );

  // Firefox tells a new life that the person is idle: a kill is an event of its own, and an absence is known to be a break sooner.
  test("nor in Firefox the nudges and the active time", { timeout: timeLimit }, () =>
    search("with and without kills in Firefox", 60, plainDay, day =>
      sameTrace({ flavour: "firefox", ...forever }, { flavour: "firefox", lifespan: 9000 }, essenceOf)(day),
    ),
  );

  test("replaying a day gives the same trace", { timeout: timeLimit }, () =>
    search("replayed", 50, anyDay, sameTrace(forever, forever)),
  );
});
