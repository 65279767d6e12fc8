import { type TextKey, text } from "../../browser/texts.ts";
import type { StretchId, Way } from "../../core/routine/stretches.ts";
import type { Movement } from "../../core/routine/timeline.ts";
import { formatSeconds } from "./format.ts";

/** How to get into the position. */
export const startText = (id: StretchId): string => text(`${id}Start`);

/** How to get into the position, in a few words to be spoken. */
export const positionText = (id: StretchId): string => text(`${id}SayStart`);

/** The movement in a few words, spoken and shown during the get-ready; for a leg, of that leg. */
export const briefText = (id: StretchId, { leg }: Movement): string =>
  text(leg === "left" ? "rotateLegsSayMoveLeft" : `${id}SayMove`);

/** The one thing that makes the stretch right: shown all the time, and spoken before it. */
export const pointText = (id: StretchId): string => text(`${id}Point`);

/** The whole movement, in enough words to do it without the figure. */
export const moveText = (id: StretchId): string => text(`${id}Move`);

/** What it works on. */
export const worksText = (id: StretchId): string => text(`${id}Works`);

/** A common mistake and its correction. */
export const mistakeText = (id: StretchId): string => text(`${id}Mistake`);

/** Whether the figure moves as a mirror does, or turns to its own right when the person does. */
export const facingText = (isMirror: boolean): string =>
  text(isMirror ? "introductionMirror" : "introductionFacing");

/** "Get ready", with the leg if there are two. */
export const readyText = ({ leg }: Movement): string =>
  text(leg === "right" ? "getReadyRightLeg" : leg === "left" ? "getReadyLeftLeg" : "getReady");

type WayTexts = Readonly<Partial<Record<Way, TextKey>>>;

const wayText = (texts: WayTexts, way: Way): string => {
  const key = texts[way];
  return key ? text(key) : "";
};

const cues: Readonly<Record<StretchId, WayTexts>> = {
  standingBackArch: { back: "standingBackArchCue" },
  sitAndRotate: { right: "sitAndRotateCueRight", left: "sitAndRotateCueLeft" },
  rotateLegs: { out: "rotateLegsCueOut", in: "rotateLegsCueIn" },
  sitRotateSideBend: { right: "sitRotateSideBendCueRight", left: "sitRotateSideBendCueLeft" },
  sitBackArch: { back: "sitBackArchCue" },
};

/** The current movement in one sentence. */
export const cueText = (id: StretchId, way: Way): string => wayText(cues[id], way);

const figures: Readonly<Record<StretchId, WayTexts>> = {
  standingBackArch: { back: "standingBackArchFigure" },
  sitAndRotate: { right: "sitAndRotateFigureRight", left: "sitAndRotateFigureLeft" },
  rotateLegs: { out: "rotateLegsFigureOut", in: "rotateLegsFigureIn" },
  sitRotateSideBend: { right: "sitRotateSideBendFigureRight", left: "sitRotateSideBendFigureLeft" },
  sitBackArch: { back: "sitBackArchFigure" },
};

/** Describes the figure for screen readers. */
export const figureText = (id: StretchId, way: Way): string => wayText(figures[id], way);

const sides: WayTexts = { right: "wayRight", left: "wayLeft" };
const legs: Readonly<Record<"right" | "left", WayTexts>> = {
  right: { out: "legRightOut", in: "legRightIn" },
  left: { out: "legLeftOut", in: "legLeftIn" },
};

/** The side that a movement goes to, from the person's view: "Right"; empty if it has none. */
export const sideText = (way: Way): string => wayText(sides, way);

function repText({ way, leg, rep, of }: Movement): string {
  if (leg) return text("repLegOf", wayText(legs[leg], way), rep, of);
  const side = sideText(way);
  return side ? text("repSideOf", side, rep, of) : text("repOf", rep, of);
}

/** The count with its side: "Right 3 of 5", "Left leg, toes in · 1 of 5", "3 of 5", "3 of 5 · set 2 of 3". */
export const countText = (movement: Movement): string =>
  movement.set
    ? text("repInSet", repText(movement), movement.set.number, movement.set.of)
    : repText(movement);

/** The rest before a set, and how long it still lasts: "Rest · set 2 of 3 in 12 s". */
export const restText = ({ set }: Movement, secondsLeft: number): string =>
  text("restBetween", set?.number ?? 1, set?.of ?? 1, formatSeconds(secondsLeft));
