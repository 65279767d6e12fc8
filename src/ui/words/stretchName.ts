import { type TextKey, text } from "../../browser/texts.ts";
import type { StretchId } from "../../core/routine/stretches.ts";

const names: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "stretchStandingBackArch",
  sitAndRotate: "stretchSitAndRotate",
  rotateLegs: "stretchRotateLegs",
  sitRotateSideBend: "stretchSitRotateSideBend",
  sitBackArch: "stretchSitBackArch",
};

/** The name of a stretch. */
export const stretchName = (id: StretchId): string => text(names[id]);
