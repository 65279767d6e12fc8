// Tested by test/unit/core/figure/inset.test.ts.
import type { Camera, Point } from "../../geometry/camera.ts";
import type { Bend } from "../../geometry/vector.ts";
import { blendAt, keyPoses } from "../../skeleton/movement.ts";
import { mirrorPose, type Pose } from "../../skeleton/pose.ts";
import { standing } from "../../skeleton/poses.ts";
import { type Skeleton, solve } from "../../skeleton/skeleton.ts";
import type { FigurePosition } from "../../skeleton/skeletonAt.ts";
import { atRest } from "../head/look.ts";
import { drawPerson } from "../person.ts";
import { outlined } from "../shape/contour.ts";
import type { Shape } from "../shape/scene.ts";

/** A movement, as an inset shows it. */
export type Way = Pick<FigurePosition, "stretch" | "movement">;

/** What is drawn of both sides. */
const upper = "hips|top|panel|placket|Yoke|Sleeve|Cuff|collar|neck|hair|face|Ear";
/** What is drawn from behind, and from the front, with face and trousers; the scale, and the height in the middle in metres. */
const behind = { shown: new RegExp(upper), size: 0.34, height: 1.25 };
const before = {
  shown: new RegExp(`${upper}|jaw|Eye|Thigh`),
  size: 0.3,
  height: 1.15,
};

/** The side of the body that an inset shows: in front (1) or behind (-1). */
type From = 1 | -1;

const viewFrom = (from: From) => (from < 0 ? behind : before);

/** A person who stands and bends to the side and turns as another does, but not forward or back. */
const upright = ({ pelvis, lumbar, thorax, neck }: Pose): Pose => {
  const level = ([, side, twist]: Bend): Bend => [0, side, twist];
  return {
    ...standing,
    ...{ pelvis: level(pelvis), lumbar: level(lumbar), thorax: level(thorax), neck: level(neck) },
  };
};

/**
 * The body `extent` (0 to 1) of the way to the stop. The one from behind is mirrored, as the figure is the person's mirror
 * image: both bend to the same side of the picture.
 */
export const bodyAt = ({ stretch, movement }: Way, extent: number, from: From): Skeleton =>
  solve(
    blendAt(keyPoses(stretch, movement), extent).map(([pose, weight]) => [
      from < 0 ? mirrorPose(upright(pose)) : upright(pose),
      weight,
    ]),
  );

/** A camera in front of the person or behind, with a point of the picture in the middle. */
export const cameraAt = ([x, y]: Point, from: From): Camera => {
  const { size, height } = viewFrom(from);
  return {
    ...{ right: [from * size, 0, 0], up: [0, size, 0], toward: [0, 0, from], size },
    origin: [x, y + 100 * height * size],
  };
};

/** The body in its outline. */
export function drawBody(view: Camera, skeleton: Skeleton, from: From): readonly Shape[] {
  const way = { stretch: "standingBackArch", movement: { way: "back", rep: 1, of: 1 } } as const;
  const body = drawPerson(view, skeleton, way, { breath: 0, look: atRest }).filter(({ name }) =>
    viewFrom(from).shown.test(name),
  );
  const named = body.map(shape => ({ ...shape, name: `inset-${shape.name}` }));
  return outlined(view, "insetContour", named);
}
