import { describe, expect, it } from "vitest";
import { takesUp } from "../../../../popup/elsewhere/takesUp.ts";
import { pageName, surfaceNamed } from "../../../../src/browser/messages/pageAddress.ts";
import type { Playback, Routine } from "../../../../src/core/nudge/state/routineStates.ts";
import type { Surface } from "../../../../src/core/nudge/state/surfaces.ts";

const routine = (playback: Playback): Routine => ({
  ...playback,
  plan: { kind: "short", tempo: "standard", stretches: ["sitBackArch"] },
  ...{ elapsedMs: 0, done: 0, touchedAt: 0 },
});
const playingOn = (page: string) => routine({ is: "playing", page });
const popup = (open: readonly Surface[], isAskedFor = false) =>
  ({ surface: "popup", isAskedFor, open }) as const;

describe("a page that opens", () => {
  it("takes up an interrupted routine, and leaves a paused one to the person", () => {
    expect(takesUp(routine({ is: "interrupted" }), popup([]))).toBe(true);
    expect(takesUp(routine({ is: "paused" }), popup([]))).toBe(false);
    expect(takesUp(null, popup([], true))).toBe(false);
  });

  it("leaves a routine to the page that plays it, unless the person moves it", () => {
    const inWindow = playingOn(pageName("window", "a"));
    expect(takesUp(inWindow, popup(["popup", "window"]))).toBe(false);
    expect(takesUp(inWindow, popup(["popup", "window"], true))).toBe(true);
  });

  it("takes up a routine whose page is gone", () => {
    expect(takesUp(playingOn(pageName("window", "a")), popup(["popup"]))).toBe(true);
    expect(takesUp(playingOn(pageName("popup", "a")), popup(["popup"]))).toBe(true);
    expect(takesUp(playingOn("a name that an older version gave"), popup(["popup", "window"]))).toBe(true);
  });
});

it("a page's name tells its surface", () => {
  for (const surface of ["popup", "window"] as const)
    expect(surfaceNamed(pageName(surface, "a"))).toBe(surface);
});
