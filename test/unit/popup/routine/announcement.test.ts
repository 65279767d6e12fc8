import { describe, expect, it } from "vitest";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { type Position, timeline } from "../../../../src/core/routine/timeline.ts";
import { inLanguage } from "../../ui/inLanguage.ts";

inLanguage("en");
const { announcement } = await import("../../../../popup/routine/announcement.ts");

const positions: readonly Position[] = timeline({
  ...{ kind: "full", tempo: "standard", stretches: stretchIds },
  doses: { rotateLegs_sets: 2 },
}).flatMap(segment => [0, 0.5, 0.99].map(progress => ({ ...segment, progress })));

/** What a live region announces over a whole routine: each change of its text. */
const announced = (voiceSpeaks: boolean): readonly string[] =>
  positions
    .map(position => announcement({ position, isHeld: false, voiceSpeaks }))
    .filter((words, index, all) => words !== all[index - 1]);

describe("what a screen reader announces in a routine", () => {
  it("is nothing while the voice says it", () => {
    expect(announced(true)).toEqual([""]);
  });

  it("is each lead-in, repetition and rest once, and no phase or second of them", () => {
    const told = announced(false);
    const movements = new Set(
      positions
        .filter(({ phase }) => phase !== "between")
        .map(({ stretch, phase, movement: { leg, way, rep, set } }) =>
          [stretch, phase === "ready" || [way, rep], leg, set?.number].join(),
        ),
    );
    expect(told.length).toBe(
      movements.size + positions.filter(({ phase }) => phase === "between").length / 3,
    );
    expect(told.every(words => words !== "")).toBe(true);
  });

  it("is the pause, whatever the voice does", () => {
    const [position] = positions;
    for (const voiceSpeaks of [true, false])
      expect(position && announcement({ position, isHeld: true, voiceSpeaks })).toBe("Paused");
  });
});
