import { text } from "../../src/browser/texts.ts";
import type { Refusal } from "../../src/core/data/days/importedFile.ts";
import { refusalText } from "../data/import/refusalText.ts";

/** The sentence in which a prescription is refused. */
export function prescriptionRefusal(refusal: Refusal): string {
  if (refusal.why === "foreign") return text("prescriptionForeign");
  if (refusal.why === "tooLarge") return text("prescriptionTooLarge");
  if (refusal.why === "repeated") return text("prescriptionRepeated", refusal.what);
  return refusalText(refusal);
}
