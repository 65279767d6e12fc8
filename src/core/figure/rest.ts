import type { StretchId } from "../routine/stretches.ts";
import { asleep, atRest } from "./draw/head/look.ts";
import { drawPerson } from "./draw/person.ts";
import { drawFootShadows } from "./draw/room/ground.ts";
import { drawRoom } from "./draw/room/room.ts";
import { drawSeatShadow } from "./draw/room/sitting.ts";
import type { Scene } from "./draw/shape/scene.ts";
import { type Stage, stages } from "./draw/stage.ts";
import { camera } from "./geometry/camera.ts";
import type { Pose } from "./skeleton/pose.ts";
import * as poses from "./skeleton/poses.ts";
import { solve } from "./skeleton/skeleton.ts";

/** How the figure rests: sitting back with its eyes closed, sitting upright, standing beside the chair. */
export type Rest = "atEase" | "sitting" | "standing";

interface Picture {
  readonly pose: Pose;
  /** The stretch on whose stage the figure rests. */
  readonly stretch: StretchId;
  /** What differs from that stage. */
  readonly stage?: Partial<Stage>;
  readonly areEyesClosed?: boolean;
}

const pictures: Readonly<Record<Rest, Picture>> = {
  atEase: {
    ...{ pose: poses.atEase, stretch: "sitBackArch", areEyesClosed: true },
    stage: { yaw: -28, box: [-66, -146, 130, 163] },
  },
  sitting: { pose: poses.sitting, stretch: "sitAndRotate" },
  standing: {
    ...{ pose: poses.standing, stretch: "standingBackArch" },
    stage: { yaw: -63 },
  },
};

/** Draws the figure at rest as plain data, as `figure` draws a position of the routine: nothing works, so nothing glows. */
export function restingFigure(rest: Rest): Scene {
  const { pose, stretch, areEyesClosed, ...own } = pictures[rest];
  const stage = { ...stages[stretch], ...own.stage };
  const view = camera(stage.yaw, stage.pitch);
  const skeleton = solve([[pose, 1]]);
  const body = drawPerson(
    view,
    skeleton,
    { stretch, movement: { way: "back", rep: 1, of: 1 } },
    { breath: 0, look: areEyesClosed ? asleep : atRest },
  );
  return {
    viewBox: stage.box.join(" "),
    layers: [
      { name: "room", opacity: 1, shapes: drawRoom(view, stage) },
      {
        name: "person0",
        opacity: 1,
        shapes: [
          ...drawFootShadows(view, skeleton),
          ...drawSeatShadow(view, skeleton, stage.chair),
          ...body.filter(({ name }) => !/^work|^spine/.test(name)),
        ],
      },
    ],
  };
}
