// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../../geometry/camera.ts";
import { solveLeg } from "../../skeleton/limbs.ts";
import { keyPoses } from "../../skeleton/movement.ts";
import type { Skeleton } from "../../skeleton/skeleton.ts";
import type { FigurePosition } from "../../skeleton/skeletonAt.ts";
import type { Shape } from "../shape/scene.ts";
import { drawShoe } from "./shoe.ts";

/** The foot of the working leg where the movement began, so that one picture shows how far the leg has rolled. */
export function drawGhost(view: Camera, { pelvis }: Skeleton, position: FigurePosition): Shape[] {
  const { stretch, movement, phase } = position;
  const [start] = keyPoses(stretch, movement);
  if (!movement.leg || !start || phase === "ready" || phase === "rest") return [];
  const leg = solveLeg([[start, 1]], pelvis, movement.leg);
  return drawShoe(view, "ghost", leg, 0.5).map(({ edge, ...shape }) => ({ ...shape, opacity: 0.3 }));
}
