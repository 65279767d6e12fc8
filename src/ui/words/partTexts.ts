import { type TextKey, text } from "../../browser/texts.ts";
import { type PartName, type StretchId, stretches } from "../../core/routine/stretches.ts";

/** The way of the body through a part. */
export type Course = "out" | "back";

const words: Readonly<Record<Course, Readonly<Record<PartName, TextKey>>>> = {
  out: { arch: "partArch", turn: "partTurn", roll: "partRoll", bend: "partBend" },
  // "Back" would name the button, the body and the way of an arch as well.
  back: { arch: "partReturn", turn: "partReturn", roll: "partReturn", bend: "partUp" },
};

/** A part of a movement in one word, for the ring and the voice: "Turn", "Bend", "Up", "Return". */
export const partWord = (course: Course, part: PartName): string => text(words[course][part]);

/** The word for the part of a stretch with that number, for the ring. */
export function ringWord(course: Course, stretch: StretchId, part: number): string {
  const name = stretches[stretch].parts[part]?.name;
  return name ? partWord(course, name) : "";
}
