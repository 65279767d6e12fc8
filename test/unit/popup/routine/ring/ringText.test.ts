import { describe, expect, it } from "vitest";

import { type StretchId, stretchIds } from "../../../../../src/core/routine/stretches.ts";
import { type Phase, type Position, timeline } from "../../../../../src/core/routine/timeline.ts";
import { inLanguage } from "../../../ui/inLanguage.ts";

inLanguage("en");
const { ringText: textOf } = await import("../../../../../popup/routine/ring/ringText.ts");

const ringText = (position: Position) => textOf(position, 0);

const at = (
  phase: Phase,
  length: number,
  progress: number,
  { stretch = "sitAndRotate", part = 0 }: { stretch?: StretchId; part?: number } = {},
): Position => ({
  ...{ phase, part, from: 4000, to: 4000 + length, progress },
  ...{ stretch, index: 0, movement: { way: "right", rep: 3, of: 5 }, done: 4 },
});

describe("the text of the ring", () => {
  it("counts the lead-in down in seconds, with their unit", () => {
    expect([0, 0.05, 0.5, 0.99].map(progress => ringText(at("ready", 10_000, progress)).inside)).toEqual([
      "10 s",
      "10 s",
      "5 s",
      "1 s",
    ]);
  });

  it("says in a movement what to do, and no number", () => {
    const words = (["out", "stop", "back", "rest"] as const).map(phase => ringText(at(phase, 1000, 0.5)));
    expect(words.map(({ inside }) => inside)).toEqual(["Turn", "Hold", "Return", "Return"]);
    expect(words.every(({ below }) => below === "")).toBe(true);
  });

  it("names each part of a movement of several parts", () => {
    const parts = [
      ["out", 0],
      ["out", 1],
      ["stop", 0],
      ["back", 1],
      ["back", 0],
    ] as const;
    const words = parts.map(([phase, part]) =>
      ringText(at(phase, 1000, 0.5, { stretch: "sitRotateSideBend", part })),
    );
    expect(words.map(({ inside }) => inside)).toEqual(["Turn", "Bend", "Hold", "Up", "Return"]);
  });

  it("counts a stop down that is longer than a second", () => {
    expect(ringText(at("stop", 3000, 0))).toEqual({ inside: "3 s", below: "Hold" });
    expect(ringText(at("stop", 3000, 0.7))).toEqual({ inside: "1 s", below: "Hold" });
  });

  it("counts the rest between two sets down, and names it", () => {
    expect(ringText(at("between", 30_000, 0.6))).toEqual({ inside: "12 s", below: "Rest" });
  });

  it("counts in with seconds, whatever comes then", () => {
    const seconds = [3000, 2001, 2000, 1].map(ms => textOf(at("out", 2000, 0), ms).inside);
    expect(seconds).toEqual(["3 s", "3 s", "2 s", "1 s"]);
  });

  it("changes at most three times in any second of any routine, so that nothing flashes", () => {
    const instants = (["gentle", "standard", "brisk"] as const).flatMap(tempo => {
      const segments = timeline({ kind: "full", tempo, stretches: stretchIds });
      return segments.flatMap(segment =>
        [0, 0.25, 0.5, 0.75, 0.99].map(progress => ({
          at: segment.from + progress * (segment.to - segment.from),
          words: JSON.stringify(ringText({ ...segment, progress })),
        })),
      );
    });
    const changes = instants.flatMap(({ at, words }, index) =>
      words === instants[index - 1]?.words ? [] : [at],
    );
    const nextThird = changes.map((at, index) => (changes[index + 3] ?? Number.POSITIVE_INFINITY) - at);
    expect(Math.min(...nextThird.filter(ms => ms > 0))).toBeGreaterThanOrEqual(1000);
  });
});
