import { text } from "../../browser/texts.ts";
import type { Bounds } from "../../core/settings.ts";
import { formatNumber } from "../words/format.ts";
import type { NumberProblem } from "./wholeNumber.ts";

const keys = {
  empty: "fieldEmpty",
  notANumber: "fieldNotANumber",
  notWhole: "fieldNotWhole",
  tooSmall: "fieldTooSmall",
  tooLarge: "fieldTooLarge",
} as const satisfies Record<NumberProblem, string>;

/** What is wrong with a number, what would be right, and which value holds until then. */
export function explainNumberProblem(problem: NumberProblem, { min, max }: Bounds, inForce: string): string {
  return text(keys[problem], formatNumber(min), formatNumber(max), inForce);
}

/** Whether typing on can still make a right number of it, so that a word about it would come too early. */
export const canStillBecomeRight = (problem: NumberProblem): boolean =>
  problem === "empty" || problem === "tooSmall";
