// Tested by test/unit/core/figure/figure.test.ts.
import type { Side } from "../../routine/stretches.ts";
import { type Camera, nearness, steepness } from "../geometry/camera.ts";
import { clamp, distance, mix, place, type Vec } from "../geometry/vector.ts";
import type { Arm, Leg } from "../skeleton/limbs.ts";
import type { Skeleton } from "../skeleton/skeleton.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { drawHead } from "./head/head.ts";
import type { Look } from "./head/look.ts";
import { drawForearm, drawUpperArm } from "./limbs/arm.ts";
import { drawLeg } from "./limbs/leg.ts";
import { drawShoe } from "./limbs/shoe.ts";
import { outlined } from "./shape/contour.ts";
import type { Part, Shape } from "./shape/scene.ts";
import { stages } from "./stage.ts";
import { drawHips, drawNeck, drawTrunk, lap, trunkRings } from "./trunk.ts";
import { tintBack, tintHip } from "./work.ts";

const sides = ["right", "left"] as const;

/** How much nearer the head counts than its joint. It is always in front of the neck, which is a part of the trunk. */
const headNear = 0.03;
const neckNear = 0.01;

/** How near hips and legs count: an arm further away is behind them, one above them in front. */
const lowerNear = -0.11;

/** How near a leg counts that is on the far side of the hips. */
const farSide = -0.02;

/** How near a hand is to the middle of the head that it lies behind, in metres. */
const onHead = 0.2;

/** What moves in a person who holds a pose: how full the chest is (0 to 1), and the face. */
export interface Life {
  readonly breath: number;
  readonly look: Look;
}

/** The person, from back to front. The nearer of two parts is drawn later and lighter: equally near parts look alike, so a
 * change of their order does not show. */
export function drawPerson(
  view: Camera,
  skeleton: Skeleton,
  { stretch, movement: { leg } }: Pick<FigurePosition, "stretch" | "movement">,
  { breath, look }: Life,
): readonly Shape[] {
  const { handsInFront } = stages[stretch];
  const level: Camera = { ...view, toward: [view.toward[0], 0, view.toward[2]] };
  const middle = nearness(level, skeleton.chest.at);
  const near = (a: Vec) => nearness(level, a) - middle;
  const shade = (depth: number, slope: number) => clamp(0.3 - depth * slope, 0, 1);
  const hips = nearness(level, skeleton.pelvis.at);
  const headAt = Math.max(near(skeleton.head.at) + headNear, neckNear);

  const legPart = (side: Side, one: Leg): Part => {
    const depth = nearness(level, one.hip) - hips;
    const dark = shade(depth, 6);
    const out = side === "right" ? 1 : -1;
    return {
      near: depth,
      shapes: [...drawLeg(view, side, one, out, dark), ...drawShoe(view, side, one, dark)],
    };
  };
  const drawArm = (side: Side, one: Arm): Part[] => {
    const upper = near(mix(one.shoulder, one.elbow, 0.5));
    const fore = near(mix(one.elbow, one.wrist, 0.5));
    // The two halves of an arm overlap only near the elbow: the half with the steeper slope toward the camera is in front.
    const inFront = steepness(view, one.elbow, one.wrist) > steepness(view, one.elbow, one.shoulder);
    const dark = shade(fore, 2);
    const skull = place(skeleton.head, [0, 0.09, 0]);
    const isBehind =
      distance(one.touch, skull) < onHead && nearness(view, one.touch) < nearness(view, skull) + 0.05;
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
        near: isBehind
          ? headAt - 1e-3
          : handsInFront
            ? 0.4 + fore
            : inFront
              ? Math.max(fore, upper + 1e-3)
              : Math.min(fore, upper - 1e-3),
        shapes: drawForearm(view, side, one, dark),
      },
    ];
  };
  const rings = trunkRings(skeleton, breath);
  const trunk = drawTrunk(view, rings, lap(skeleton));
  // The hips are in front of the leg on their far side.
  const hipsPart: Part = { near: farSide, shapes: [drawHips(view, skeleton)] };
  const legs = [hipsPart, ...sides.map(side => legPart(side, skeleton.legs[side]))]
    .sort((a, b) => a.near - b.near)
    .flatMap(part => part.shapes);
  const thigh = legs.find(({ name }) => name === `${leg}Thigh`)?.d ?? "";
  const parts: Part[] = [
    {
      near: lowerNear,
      shapes: [
        ...legs,
        ...(leg ? tintHip(view, skeleton.legs[leg], leg, { extent: breath, outline: thigh }) : []),
      ],
    },
    ...sides.flatMap(side => drawArm(side, skeleton.arms[side])),
    {
      near: 0,
      shapes: [
        ...trunk,
        ...tintBack(view, rings, stretch, { extent: breath, outline: trunk[0]?.d ?? "" }),
        ...drawNeck(view, skeleton),
      ],
    },
    { near: headAt, shapes: drawHead(view, skeleton.head, look) },
  ];
  const shapes = parts.sort((a, b) => a.near - b.near).flatMap(part => part.shapes);
  return outlined(view, "contour", shapes);
}
