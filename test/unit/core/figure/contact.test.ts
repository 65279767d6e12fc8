import { describe, expect, it } from "vitest";
import { seatAt } from "../../../../src/core/figure/draw/room/seat.ts";
import { drawSeatShadow } from "../../../../src/core/figure/draw/room/sitting.ts";
import { stages } from "../../../../src/core/figure/draw/stage.ts";
import { buttocks, trunkRings } from "../../../../src/core/figure/draw/trunk.ts";
import { camera } from "../../../../src/core/figure/geometry/camera.ts";
import { dot, mix, rotate, sub, type Vec } from "../../../../src/core/figure/geometry/vector.ts";
import { skeletonAt } from "../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { type Capsule, capsules, gap } from "./capsule.ts";
import { instants, randomPositions } from "./random.ts";
import { within } from "./within.ts";

const sides = ["right", "left"] as const;
const seated = stretchIds.filter(stretch => stretch !== "standingBackArch");

describe.each(seated)("the person on the chair in %s", stretch => {
  const { chair } = stages[stretch];
  const end = chair.front - chair.backrest;

  it("has the buttocks on the seat: no gap, and no deeper than a cushion gives way", () => {
    for (const position of randomPositions(stretch, instants)) {
      const skeleton = skeletonAt(position);
      for (const { at, extent } of buttocks(camera(0, 0), skeleton)) {
        const bottom = -(at[1] + Math.sqrt(extent[2])) / 100;
        within("the buttock", bottom - seatAt(chair, skeleton.pelvis.at[2] - 0.03), -0.045, 0.005);
      }
    }
  });

  it("has the thighs on the seat, as far as it goes", () => {
    for (const position of randomPositions(stretch, instants)) {
      const { legs } = skeletonAt(position);
      for (const side of sides) {
        const { hip, knee } = legs[side];
        for (const t of [0.1, 0.2, 0.3, 0.4, 0.5]) {
          const [, y, z] = mix(hip, knee, t);
          if (z < end) within("the thigh", y - 0.08 - seatAt(chair, z), -0.05, 0.035);
        }
      }
    }
  });

  it("casts a shadow on the seat", () => {
    for (const position of randomPositions(stretch, 20))
      expect(drawSeatShadow(camera(0, 17), skeletonAt(position), chair)).toMatchObject([{ opacity: 1 }]);
  });
});

it("a person who stands casts no shadow on the seat", () => {
  for (const position of randomPositions("standingBackArch", 20))
    expect(drawSeatShadow(camera(0, 7), skeletonAt(position), stages.standingBackArch.chair)).toEqual([]);
});

describe.each(stretchIds.filter(stretch => stretch !== "rotateLegs"))("the feet in %s", stretch => {
  it("lie flat on the floor", () => {
    for (const position of randomPositions(stretch, instants)) {
      const { legs } = skeletonAt(position);
      for (const side of sides)
        within("the sole", rotate(legs[side].foot.turn, [0, 1, 0])[1], 0.9999, 1.0001);
    }
  });
});

/** The limb of each part, by the part's name. */
const limbs = new Map<string, string>(
  sides.flatMap(side =>
    ["upper arm", "forearm", "thigh", "shank"].map(
      part => [`${side} ${part}`, `${side} ${part.includes("arm") ? "arm" : "leg"}`] as const,
    ),
  ),
);

/** Parts that are joined may overlap, and so may the upper arm and the forearm that is folded onto it. */
const areJoined = (a: string, b: string) => limbs.has(a) && limbs.get(a) === limbs.get(b);

describe.each(stretchIds)("the body in %s", stretch => {
  it("has no limb through another and none through the head", () => {
    for (const position of randomPositions(stretch, instants)) {
      const parts = Object.values(capsules(skeletonAt(position)));
      parts.forEach((a: Capsule, i) => {
        for (const b of parts.slice(i + 1))
          if (!areJoined(a.name, b.name)) within(`from ${a.name} to ${b.name}`, gap(a, b), -0.012, 3);
      });
    }
  });

  it("has no elbow and no wrist in the trunk", () => {
    for (const position of randomPositions(stretch, instants)) {
      const skeleton = skeletonAt(position);
      const rings = trunkRings(skeleton, 0).slice(0, 6);
      const isInside = (point: Vec) =>
        rings.some(({ at, x, z, side, front, back }) => {
          const off = sub(point, at);
          const [a, b] = [dot(off, x), dot(off, z)];
          const height = Math.sqrt(Math.max(0, dot(off, off) - a * a - b * b));
          return height < 0.04 && Math.hypot(a / side, b / (b > 0 ? front : back)) < 0.75;
        });
      for (const side of sides)
        for (const joint of ["elbow", "wrist"] as const)
          expect(isInside(skeleton.arms[side][joint]), `${side} ${joint}`).toBe(false);
    }
  });
});
