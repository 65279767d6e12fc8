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

const spoken = (words: Words, way: Way): string => {
  const key = words[way];
  return key ? text(key) : "";
};

/** How to get into its position. */
export const startText = (id: StretchId): string => text(starts[id]);

/** Its movement in a few words, said and shown before it begins; of two legs the one whose turn it is. */
export const briefText = (id: StretchId, { leg }: Movement): string =>
  text(leg === "left" ? "sayRotateLegsMoveLeft" : briefs[id]);

/** What to get ready for: where there are two legs, with which. */
export const readyText = ({ leg }: Movement): string =>
  text(leg === "right" ? "getReadyRightLeg" : leg === "left" ? "getReadyLeftLeg" : "getReady");

/** Its movement in one line. */
export const cueText = (id: StretchId, way: Way): string => spoken(cues[id], way);

/** What the figure shows, for those who do not see it. */
export const figureText = (id: StretchId, way: Way): string => spoken(figures[id], way);

const sides: Words = { right: "wayRight", left: "wayLeft" };
const legs: Readonly<Record<"right" | "left", Words>> = {
  right: { out: "legRightOut", in: "legRightIn" },
  left: { out: "legLeftOut", in: "legLeftIn" },
};

/** The person's side that a movement goes to: "Right"; empty where it has none. */
export const sideText = (way: Way): string => spoken(sides, way);

/** The count with its side: "Right 3 of 5", "Left leg in 1 of 5", "3 of 5". */
export function countText({ way, leg, rep, of }: Movement): string {
  const side = spoken(leg ? legs[leg] : sides, way);
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

/** The whole movement in words that are enough to do it by. */
export const moveText = (id: StretchId): string => text(moves[id]);

/** What it works on. */
export const worksText = (id: StretchId): string => text(works[id]);

/** A common mistake, and what to do instead. */
export const mistakeText = (id: StretchId): string => text(mistakes[id]);
