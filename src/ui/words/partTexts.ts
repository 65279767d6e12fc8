import { type TextKey, text } from "../../browser/texts.ts";
import { type PartName, type StretchId, stretches, type Way } from "../../core/routine/stretches.ts";
import type { Position } from "../../core/routine/timeline.ts";
import { cueText } from "./stretchTexts.ts";

/** The way of the body through a part. */
export type Course = "out" | "back";

const words: Readonly<Record<Course, Readonly<Record<PartName, TextKey>>>> = {
  out: { move: "phaseOut", turn: "partTurn", bend: "partBend" },
  back: { move: "phaseBack", turn: "phaseBack", bend: "partUp" },
};

/** A part of a movement in one word, for the ring and the voice: "Turn", "Bend", "Up", "Back". */
export const partWord = (course: Course, part: PartName): string => text(words[course][part]);

const isLeft = (way: Way) => way === "left";

const cues: Readonly<Record<Exclude<PartName, "move">, (course: Course, way: Way) => TextKey>> = {
  turn: (course, way) => (course === "back" ? "cueTurnBack" : isLeft(way) ? "cueTurnLeft" : "cueTurnRight"),
  bend: (course, way) => (course === "back" ? "cueUp" : isLeft(way) ? "cueBendLeft" : "cueBendRight"),
};

/** The current part of a movement in one sentence; the whole movement if it has no more parts. */
export function partText({
  stretch,
  movement: { way },
  phase,
  part,
}: Pick<Position, "stretch" | "movement" | "phase" | "part">): string {
  const { parts } = stretches[stretch];
  const name = phase === "stop" ? parts.at(-1)?.name : parts[part]?.name;
  if (!name || name === "move") return cueText(stretch, way);
  return text(cues[name](phase === "out" || phase === "stop" ? "out" : "back", way));
}

/** The name of a part of a stretch. */
export const partName = (stretch: StretchId, part: number): PartName =>
  stretches[stretch].parts[part]?.name ?? "move";
