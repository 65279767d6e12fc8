import { plural, text } from "../../browser/texts.ts";
import type { Line } from "../../core/routine/lines.ts";
import { type StretchId, stretches } from "../../core/routine/stretches.ts";
import type { Movement } from "../../core/routine/timeline.ts";
import { formatNumber } from "../words/format.ts";
import { partWord } from "../words/partTexts.ts";
import { stretchName } from "../words/stretchName.ts";
import { briefText, pointText, positionText, sideText } from "../words/stretchTexts.ts";

/** The side, spoken before the count. The get-ready has named the leg, so a count names only what alternates. */
function spokenSide({ way, leg, rep }: Movement): string {
  if (leg) return text(way === "out" ? "sayOut" : "sayIn");
  return way === "left" && rep === 1 ? text("sayNowLeft") : sideText(way);
}

/** How often the movement is done: "5 times." or "5 times each way." */
const spokenTimes = (stretch: StretchId, { of }: Movement): string =>
  plural(stretches[stretch].sets.some(({ ways }) => ways.length > 1) ? "sayTimesEachWay" : "sayTimes", of);

/** The sentences of a spoken line, the most important first: the voice drops sentences from the end that do not fit. */
export function sentences(line: Line): readonly string[] {
  switch (line.what) {
    case "ready": {
      if (line.opens === "leg") return [text("sayOtherLeg"), pointText(line.stretch)];
      // The position comes last because the picture shows it; without the movement, a listener cannot do the stretch.
      return [
        `${stretchName(line.stretch)}.`,
        briefText(line.stretch, line.movement),
        pointText(line.stretch),
        positionText(line.stretch),
        ...(line.opens === "routine" ? [text("sayComfort")] : []),
        spokenTimes(line.stretch, line.movement),
      ];
    }
    case "count": {
      const side = line.part ? partWord("out", line.part) : spokenSide(line.movement);
      const count = line.isLast ? text("sayLast") : formatNumber(line.movement.rep);
      return [side ? text("saySideCount", side, count) : count];
    }
    case "part": {
      const word = partWord(line.course, line.part);
      return [line.course === "out" ? text("sayPartSide", word, sideText(line.movement.way)) : word];
    }
    case "hold":
      return [line.seconds > 1 ? text("sayHold", plural("spokenSeconds", line.seconds)) : text("phaseStop")];
    case "rest": {
      const { number = 1, of = 1 } = line.movement.set ?? {};
      return [text("sayRest", number, of, plural("spokenSeconds", line.seconds))];
    }
    case "countIn":
      return [formatNumber(line.seconds)];
    case "done":
      return [text("sayDone")];
  }
}
