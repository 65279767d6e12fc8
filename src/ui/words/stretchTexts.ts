import { type TextKey, text } from "../../browser/texts.ts";
import type { StretchId, Way } from "../../core/routine/stretches.ts";
import type { Movement } from "../../core/routine/timeline.ts";

type Words = Readonly<Partial<Record<Way, TextKey>>>;

const starts: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "standingBackArchStart",
  sitAndRotate: "sitAndRotateStart",
  rotateLegs: "rotateLegsStart",
  sitRotateSideBend: "sitRotateSideBendStart",
  sitBackArch: "sitBackArchStart",
};

const briefs: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "sayStandingBackArchMove",
  sitAndRotate: "saySitAndRotateMove",
  rotateLegs: "sayRotateLegsMove",
  sitRotateSideBend: "saySitRotateSideBendMove",
  sitBackArch: "saySitBackArchMove",
};

const cues: Readonly<Record<StretchId, Words>> = {
  standingBackArch: { back: "standingBackArchCue" },
  sitAndRotate: { right: "sitAndRotateCueRight", left: "sitAndRotateCueLeft" },
  rotateLegs: { out: "rotateLegsCueOut", in: "rotateLegsCueIn" },
  sitRotateSideBend: { right: "sitRotateSideBendCueRight", left: "sitRotateSideBendCueLeft" },
  sitBackArch: { back: "sitBackArchCue" },
};

const figures: Readonly<Record<StretchId, Words>> = {
  standingBackArch: { back: "standingBackArchFigure" },
  sitAndRotate: { right: "sitAndRotateFigureRight", left: "sitAndRotateFigureLeft" },
  rotateLegs: { out: "rotateLegsFigureOut", in: "rotateLegsFigureIn" },
  sitRotateSideBend: { right: "sitRotateSideBendFigureRight", left: "sitRotateSideBendFigureLeft" },
  sitBackArch: { back: "sitBackArchFigure" },
};

const wayText = (words: Words, way: Way): string => {
  const key = words[way];
  return key ? text(key) : "";
};

/** How to get into the position. */
export const startText = (id: StretchId): string => text(starts[id]);

/** The movement in a few words, spoken and shown during the get-ready; for a leg, of that leg. */
export const briefText = (id: StretchId, { leg }: Movement): string =>
  text(leg === "left" ? "sayRotateLegsMoveLeft" : briefs[id]);

/** "Get ready", with the leg if there are two. */
export const readyText = ({ leg }: Movement): string =>
  text(leg === "right" ? "getReadyRightLeg" : leg === "left" ? "getReadyLeftLeg" : "getReady");

/** The current movement in one sentence. */
export const cueText = (id: StretchId, way: Way): string => wayText(cues[id], way);

/** Describes the figure for screen readers. */
export const figureText = (id: StretchId, way: Way): string => wayText(figures[id], way);

const sides: Words = { right: "wayRight", left: "wayLeft" };
const legs: Readonly<Record<"right" | "left", Words>> = {
  right: { out: "legRightOut", in: "legRightIn" },
  left: { out: "legLeftOut", in: "legLeftIn" },
};

/** The side that a movement goes to, from the person's view: "Right"; empty if it has none. */
export const sideText = (way: Way): string => wayText(sides, way);

/** The count with its side: "Right 3 of 5", "Left leg in 1 of 5", "3 of 5". */
export function countText({ way, leg, rep, of }: Movement): string {
  const side = wayText(leg ? legs[leg] : sides, way);
  return side ? text("repSideOf", side, rep, of) : text("repOf", rep, of);
}

const works: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "standingBackArchWorks",
  sitAndRotate: "sitAndRotateWorks",
  rotateLegs: "rotateLegsWorks",
  sitRotateSideBend: "sitRotateSideBendWorks",
  sitBackArch: "sitBackArchWorks",
};

const moves: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "standingBackArchMove",
  sitAndRotate: "sitAndRotateMove",
  rotateLegs: "rotateLegsMove",
  sitRotateSideBend: "sitRotateSideBendMove",
  sitBackArch: "sitBackArchMove",
};

const mistakes: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "standingBackArchMistake",
  sitAndRotate: "sitAndRotateMistake",
  rotateLegs: "rotateLegsMistake",
  sitRotateSideBend: "sitRotateSideBendMistake",
  sitBackArch: "sitBackArchMistake",
};

/** The whole movement, in enough words to do it without the figure. */
export const moveText = (id: StretchId): string => text(moves[id]);

/** What it works on. */
export const worksText = (id: StretchId): string => text(works[id]);

/** A common mistake and its correction. */
export const mistakeText = (id: StretchId): string => text(mistakes[id]);
