import { describe, expect, test } from "vitest";
import { undoMs } from "../../src/core/nudge/rules.ts";
import { day, draw } from "./day.ts";
import type { Played, Sample } from "./played.ts";
import { search, timeLimit } from "./property.ts";
import { type Drawn, drawn, randomSpans } from "./randomDay.ts";
import { play, type Setup } from "./simulator.ts";

/** What could still be taken back at a look; when nobody looks, it is forgotten only later that it cannot be any more. */
const undoable = ({ at, state: { skipped } }: Sample) => skipped && at - skipped.at <= undoMs && skipped;

/** Every surface that was asked for, every change of the badge, and what was held to be true, in one comparable whole. */
const traceOf = ({ outputs, samples }: Played) =>
  JSON.stringify(
    [
      outputs,
      samples.map(sample => {
        const { second, activeMs, state } = sample;
        const { prompt, snoozes, closed, pause, run, hold } = state;
        return {
          ...{ second, activeMs, prompt, snoozes, closed, pause, hold },
          ...{ run: run && { ...run, touchedAt: 0 }, skipped: undoable(sample) },
        };
      }),
    ],
    null,
    1,
  );

const openings = ["action.openPopup", "windows.create", "notifications.create"];

/** What must be the same wherever a kill is an event of its own: the nudges, and active time whenever the person is there. */
const essenceOf = ({ outputs, samples }: Played) =>
  JSON.stringify(
    [
      outputs.filter(({ call }) => openings.includes(call)),
      samples.map(({ second, activeMs }) => ({ second, activeMs })),
    ],
    null,
    1,
  );

const anyDay = drawn(randomSpans(["tab", "fullscreen", "zone"], ["suspended"]));

/**
 * Firefox wakes a background for a tab only if its first turn asked for it: a turn just after a notification may go unheard. And
 * where a life is begun only for that, it looks, and may see a full screen that comes and goes unseen by a life that lasts.
 */
const plainDay = drawn(randomSpans(["zone"], ["suspended"]));

const forever = { lifespan: Number.POSITIVE_INFINITY };

/** Plays a day in two ways and looks for the first difference. */
const sameTrace =
  (one: Setup, other: Setup, of = traceOf) =>
  async (day: Drawn) => {
    const [first, second] = [
      await play(day.spans, { ...day, ...one }),
      await play(day.spans, { ...day, ...other }),
    ];
    const [a, b] = [of(first).split("\n"), of(second).split("\n")];
    const index = a.findIndex((line, at) => line !== b[at]);
    const differ = index >= 0 || a.length !== b.length;
    const around = (lines: string[]) => lines.slice(Math.max(0, index - 8), index + 3).join(" ");
    return { played: first, problems: differ ? [`first ${around(a)}`, `second ${around(b)}`] : [] };
  };

describe("the background's memory is worth nothing", () => {
  test("killing it between any two events changes nothing that leaves it", { timeout: timeLimit }, () =>
    search("with and without kills", 100, anyDay, day =>
      sameTrace({ flavour: "chromium", ...forever }, { flavour: "chromium", lifespan: 9000 })(day),
    ),
  );

  test("however soon it is killed", { timeout: timeLimit }, () =>
    search("with many kills", 30, anyDay, day =>
      sameTrace({ flavour: "chromium", ...forever }, { flavour: "chromium", lifespan: 1000 })(day),
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

  test("a page that says again that it is there puts no late alarm off", async () => {
    const settings = { intervalMinutes: 5, idleSeconds: 120, watching: false };
    const drawn: Drawn = {
      spans: day("a1aaaaa.a1w126a1zzzzzzza155aa"),
      ...{ settings, flavour: "chromium", answers: [] },
    };
    expect((await sameTrace(forever, { lifespan: 9000 })(drawn)).problems).toEqual([]);
  });

  test("a trace is not empty", async () => {
    const played = await play([{ doing: "input", seconds: 120 }], {
      settings: { intervalMinutes: 1, nudgeWith: "now" },
    });
    expect(traceOf(played)).toContain("action.openPopup");
    expect(draw([{ doing: "input", seconds: 120 }])).toBe("aa");
  });
});
