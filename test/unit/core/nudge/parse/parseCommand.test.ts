import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../../../src/core/nudge/parse/parseCommand.ts";

const day = 24 * 60 * 60 * 1000;
const reached = { elapsedMs: 1500, done: 3 };

describe("a command", () => {
  it.each([
    { what: "startRoutine", kind: "full", page: "p" },
    { what: "startRoutine", kind: "short", page: "p" },
    { what: "startRoutine", kind: "short", page: "p", fromStart: true },
    { what: "resumeRoutine", page: "p", ...reached },
    { what: "reportProgress", page: "p", ...reached },
    { what: "pauseRoutine", page: "p", ...reached },
    { what: "pauseRoutine", page: "p", ...reached, perStretch: [3, 0, 0, 0, 0] },
    { what: "endRoutine", ...reached },
    { what: "undoEnd", page: "p" },
    { what: "snooze" },
    { what: "skip" },
    { what: "moved" },
    { what: "undo" },
    { what: "pause", until: null },
    { what: "pause", until: 1_772_442_000_000 },
    { what: "resume" },
    { what: "togglePause" },
    { what: "testNudge" },
  ])("is read: %j", message => {
    expect(parseCommand(message)).toEqual(message);
  });

  it.each(["startRoutine", "resumeRoutine", "reportProgress", "pauseRoutine", "undoEnd"])(
    "%s names its page by 1 to 64 characters",
    what => {
      const from = (page: unknown) => parseCommand({ what, kind: "full", page, ...reached });
      for (const page of ["p", "p".repeat(64)]) expect(from(page)).toMatchObject({ what, page });
      for (const page of [undefined, "", "p".repeat(65), 7]) expect(from(page)).toBeUndefined();
    },
  );

  it.each(["resumeRoutine", "reportProgress", "pauseRoutine", "endRoutine"])(
    "%s reports a progress within bounds",
    what => {
      const at = (elapsedMs: unknown, done: unknown) => parseCommand({ what, page: "p", elapsedMs, done });
      for (const elapsedMs of [0, day]) expect(at(elapsedMs, 0)).toMatchObject({ elapsedMs });
      for (const elapsedMs of [undefined, -1, day + 1, Number.NaN]) expect(at(elapsedMs, 0)).toBeUndefined();
      for (const done of [0, 1000]) expect(at(0, done)).toMatchObject({ done });
      for (const done of [undefined, -1, 1001, 1.5]) expect(at(0, done)).toBeUndefined();
      const each = (perStretch: unknown) =>
        parseCommand({ what, page: "p", elapsedMs: 0, done: 0, perStretch });
      for (const counts of [7, [-1], [0.5], [0, 0, 0, 0, 0, 0]]) expect(each(counts)).toBeUndefined();
    },
  );

  it.each([
    undefined,
    null,
    "snooze",
    {},
    { what: "wake" },
    { what: "startup" },
    { what: "startRoutine", kind: "endless", page: "p" },
    { what: "pause" },
    { what: "pause", until: Number.POSITIVE_INFINITY },
    { what: "pause", until: Number.NaN },
    { what: "pause", until: Date.UTC(2019) },
    { what: "pause", until: Date.UTC(2101) },
  ])("is not read from another message: %j", message => {
    expect(parseCommand(message)).toBeUndefined();
  });
});
