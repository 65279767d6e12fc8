import { describe, test } from "vitest";
import { drawn, randomSpans } from "../day/randomDay.ts";
import { search } from "../days/property.ts";
import { timeLimit } from "../depth.ts";
import { essenceOf, forever, sameTrace } from "./trace.ts";

const anyDay = drawn(randomSpans(["tab", "fullscreen", "zone"], ["suspended"]));

/**
 * Firefox wakes a background for a tab only if its first turn asked for it: a turn just after a notification may go unheard. And
 * where a life is begun only for that, it looks, and may see a full screen that comes and goes unseen by a life that lasts.
 */
const plainDay = drawn(randomSpans(["zone"], ["suspended"]));

describe("the background's browser is worth nothing", { timeout: timeLimit }, () => {
  test("killing it between any two events changes nothing that leaves it", () =>
    search("with and without kills", anyDay, day =>
      sameTrace({ flavour: "chromium", ...forever }, { flavour: "chromium", lifespan: 9000 })(day),
    ));

  test("however soon it is killed", () =>
    search("with many kills", anyDay, day =>
      sameTrace({ flavour: "chromium", ...forever }, { flavour: "chromium", lifespan: 1000 })(day),
    ));

  // Firefox tells a new life that the person is idle: a kill is an event of its own, and an absence is known to be a break sooner.
  test("nor in Firefox the nudges and the active time", () =>
    search("with and without kills in Firefox", plainDay, day =>
      sameTrace({ flavour: "firefox", ...forever }, { flavour: "firefox", lifespan: 9000 }, essenceOf)(day),
    ));

  test("replaying a day gives the same trace", () => search("replayed", anyDay, sameTrace(forever, forever)));
});
