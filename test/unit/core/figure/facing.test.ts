import { describe, expect, it } from "vitest";
import { facing } from "../../../../src/core/figure/facing.ts";
import { figure } from "../../../../src/core/figure/figure.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { positionsOf } from "./positions.ts";

describe.each(stretchIds)("%s, seen as somebody who faces the person", stretch => {
  // On the way there and back both sides share poses.
  const all = positionsOf(stretch, 2, ["stop"]);

  it("is itself again when exchanged twice", () => {
    for (const position of all) expect(facing(facing(position))).toEqual(position);
  });

  it("goes to the other side if it has sides, and is the same if it has none", () => {
    for (const position of all) {
      const { way, leg } = position.movement;
      const hasSides = leg !== undefined || way === "right" || way === "left";
      const drawn = (of: typeof position) => JSON.stringify(figure(of));
      expect(drawn(facing(position)) === drawn(position)).toBe(!hasSides);
    }
  });
});
