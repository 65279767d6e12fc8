import { type TextKey, text } from "../../../src/browser/texts.ts";
import type { Refusal, Refused } from "../../../src/core/data/days/importedFile.ts";
import { joinSentences } from "../../../src/ui/words/sentences.ts";

const reasons: Readonly<Record<Refused, TextKey>> = {
  tooLarge: "refusedTooLarge",
  empty: "refusedEmpty",
  notText: "refusedNotText",
  damaged: "refusedDamaged",
  changed: "refusedChanged",
  foreign: "refusedForeign",
  spreadsheet: "refusedSpreadsheet",
  laterVersion: "refusedLaterVersion",
  unknownField: "refusedUnknownField",
  wrongValue: "refusedWrongValue",
  badDate: "refusedBadDate",
  tooEarly: "refusedTooEarly",
  inFuture: "refusedInFuture",
  absurd: "refusedAbsurd",
  repeated: "refusedRepeated",
  uneven: "refusedUneven",
  otherUnit: "refusedOtherUnit",
  notRead: "refusedNotRead",
};

/** The sentence in which a file is refused, after what the file seems to be. */
export function refusalText({ why, what, seems }: Refusal): string {
  const seeming =
    seems === "marinara"
      ? text("refusedSeemsMarinara")
      : seems === "workrave"
        ? text("refusedSeemsWorkrave")
        : "";
  return joinSentences(seeming, text(reasons[why], what));
}
