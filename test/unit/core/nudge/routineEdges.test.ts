import { describe, expect, it } from "vitest";
import { minutes, seconds } from "../../../../src/core/time/time.ts";
import { person } from "./person.ts";

const due = (settings = {}) =>
  person({ intervalMinutes: 10, nudgeLevel: "now", ...settings })
    .spend(minutes(10))
    .see({ open: ["popup"] })
    .tell({ what: "shown", surface: "popup" });
const start = { what: "startRoutine", kind: "full", page: "p" } as const;
const end = (done: number) => ({ what: "endRoutine", elapsedMs: 1, done }) as const;

describe("a routine begins", () => {
  it("with the snooze and the undo of the break before it forgotten", () => {
    expect(due().tell({ what: "snooze" }).tell(start).state().nudge).toEqual({ is: "idle" });
    expect(due().tell({ what: "skip" }).tell(start).state().skipped).toBeNull();
  });

  it("only where it is begun: messages from a page that is late mean nothing", () => {
    for (const what of ["resumeRoutine", "reportProgress", "pauseRoutine"] as const)
      expect(person().tell({ what, page: "p", elapsedMs: 1, done: 1 }).state().routine).toBeNull();
    const ended = person().spend(minutes(3)).tell(end(50));
    expect(ended.state().routine).toBeNull();
    expect(ended.minutes()).toBe(3);
    expect(ended.today()).toMatchObject({ full: 0, partial: 0 });
  });
});

describe("a routine that waits", () => {
  const lay = (who: ReturnType<typeof person>) => who.now({ open: ["popup"] }).now({ open: [] });
  const after14 = () =>
    lay(person().tell(start))
      .lose(minutes(14))
      .see({ open: ["popup"] });

  it.each([
    ["begun again", start],
    ["taken over", { what: "resumeRoutine", page: "q", elapsedMs: 1, done: 1 }],
  ] as const)("has its quarter of an hour anew when it is %s", (_, command) => {
    const again = lay(after14().tell(command));
    expect(again.lose(minutes(14)).now({}).state().routine).not.toBeNull();
    expect(again.lose(minutes(1)).now({}).state().routine).toBeNull();
  });
});

describe("a routine that is broken off", () => {
  it("before any break was due owes none; one movement is a part of one", () => {
    const early = person().spend(minutes(3)).tell(start).tell(end(1));
    expect(early.state().nudge).toEqual({ is: "idle" });
    expect(early.today().partial).toBe(1);
  });

  it("says why it will be offered again", () => {
    const broken = due().tell(start).lose(seconds(9)).tell(end(1));
    expect(broken.state().nudge).toMatchObject({ is: "deferred", why: "unfinished" });
  });
});
