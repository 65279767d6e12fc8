import { describe, expect, it } from "vitest";

import type { StretchId } from "../../../../../src/core/routine/stretches.ts";
import type { Phase, Position } from "../../../../../src/core/routine/timeline.ts";
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
});
