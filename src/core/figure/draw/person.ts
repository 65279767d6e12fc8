// Tested by test/unit/core/figure/figure.test.ts.
import type { Side } from "../../routine/stretches.ts";
import { type Camera, nearness, steepness } from "../geometry/camera.ts";
import { clamp, mix, type Vec } from "../geometry/vector.ts";
import type { Arm, Leg } from "../skeleton/limbs.ts";
import type { Skeleton } from "../skeleton/skeleton.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { drawForearm, drawHand, drawUpperArm } from "./arm.ts";
import { drawHead } from "./head.ts";
import { drawTrousers } from "./leg.ts";
import type { Part, Shape } from "./scene.ts";
import { drawShoe } from "./shoe.ts";
import { stages } from "./stage.ts";
import { drawHips, drawNeck, drawTrunk, trunkRings } from "./trunk.ts";
import { tintBack, tintHip } from "./work.ts";

const sides = ["right", "left"] as const;

/** The person, from back to front. The nearer of two parts is drawn later and lighter: equally near parts look alike, so a
 * change of their order does not show. */
export function drawPerson(
  view: Camera,
  skeleton: Skeleton,
  { stretch, movement: { leg } }: Pick<FigurePosition, "stretch" | "movement">,
  breath: number,
  areEyesClosed = false,
): Shape[] {
  const { handsInFront } = stages[stretch];
  const level: Camera = { ...view, toward: [view.toward[0], 0, view.toward[2]] };
  const middle = nearness(level, skeleton.chest.at);
  const near = (a: Vec) => nearness(level, a) - middle;
  const shade = (depth: number, slope: number) => clamp(0.3 - depth * slope, 0, 1);
  const hips = nearness(level, skeleton.pelvis.at);

  const drawLeg = (side: Side, one: Leg): Part => {
    const depth = nearness(level, one.hip) - hips;
    const dark = shade(depth, 6);
    const out = side === "right" ? 1 : -1;
    return {
      near: depth,
      shapes: [
        ...drawTrousers(view, side, one, out, dark, stretch === "rotateLegs"),
        ...drawShoe(view, side, one, dark),
      ],
    };
  };
  const drawArm = (side: Side, one: Arm): Part[] => {
    const upper = near(mix(one.shoulder, one.elbow, 0.5));
    const fore = near(mix(one.elbow, one.wrist, 0.5));
    // The two halves of an arm overlap only near the elbow: the half with the steeper slope toward the camera is in front.
    const inFront = steepness(view, one.elbow, one.wrist) > steepness(view, one.elbow, one.shoulder);
    const dark = shade(fore, 2);
    return [
      {
        near: upper,
        shapes: drawUpperArm(view, side, one, {
          sleeve: shade(upper, 1.9),
          skin: dark,
          apart: clamp(Math.abs(upper) / 0.08, 0, 1),
        }),
      },
      {
        near: handsInFront
          ? 0.4 + fore
          : inFront
            ? Math.max(fore, upper + 1e-3)
            : Math.min(fore, upper - 1e-3),
        shapes: [...drawForearm(view, side, one, dark), ...drawHand(view, side, one, dark)],
      },
    ];
  };
  const rings = trunkRings(skeleton, breath);
  const legs = sides.map(side => drawLeg(side, skeleton.legs[side])).sort((a, b) => a.near - b.near);
  const parts: Part[] = [
    ...sides.flatMap(side => drawArm(side, skeleton.arms[side])),
    {
      near: 0,
      shapes: [...drawTrunk(view, rings), ...tintBack(view, rings, stretch), ...drawNeck(view, skeleton)],
    },
    { near: near(skeleton.head.at) + 0.03, shapes: drawHead(view, skeleton.head, areEyesClosed) },
  ];
  return [
    drawHips(view, skeleton),
    ...legs.flatMap(({ shapes }) => shapes),
    ...(leg ? tintHip(view, skeleton.legs[leg], leg) : []),
    ...parts.sort((a, b) => a.near - b.near).flatMap(part => part.shapes),
  ];
}
