import { type TextKey, text } from "../../browser/texts.ts";
import type { Line } from "../../core/routine/cues.ts";
import type { StretchId } from "../../core/routine/stretches.ts";
import type { Movement } from "../../core/routine/timeline.ts";
import { formatNumber } from "../words/format.ts";
import { stretchName } from "../words/stretchName.ts";
import { briefText, sideText } from "../words/stretchTexts.ts";

const positions: Readonly<Record<StretchId, TextKey>> = {
  standingBackArch: "sayStandingBackArchStart",
  sitAndRotate: "saySitAndRotateStart",
  rotateLegs: "sayRotateLegsStart",
  sitRotateSideBend: "saySitRotateSideBendStart",
  sitBackArch: "saySitBackArchStart",
};

/** The side that goes before the number. The leg was named when it was its turn: each count names only what alternates. */
function sideSaid({ way, leg, rep }: Movement): string {
  if (leg) return text(way === "out" ? "sayOut" : "sayIn");
  return way === "left" && rep === 1 ? text("sayNowLeft") : sideText(way);
}

/** A line in spoken sentences, the most needed first: what does not fit is left off from the end. */
export function sentences(line: Line): readonly string[] {
  switch (line.what) {
    case "ready": {
      if (line.opens === "leg") return [text("sayOtherLeg")];
      // Who has no time for all of it can still see the position; without the movement nothing can be done by ear.
      const all = [
        `${stretchName(line.stretch)}.`,
        briefText(line.stretch, line.movement),
        text(positions[line.stretch]),
      ];
      return line.opens === "routine" ? [...all, text("sayComfort")] : all;
    }
    case "count": {
      const side = sideSaid(line.movement);
      const count = line.isLast ? text("sayLast") : formatNumber(line.movement.rep);
      return [side ? text("saySideCount", side, count) : count];
    }
    case "done":
      return [text("sayDone")];
  }
}
