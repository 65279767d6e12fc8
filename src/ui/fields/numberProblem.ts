import { text } from "../../browser/texts.ts";
import type { Bounds } from "../../core/schemas.ts";
import { formatNumber } from "../words/format.ts";
import { type NumberProblem, problems } from "./wholeNumber.ts";

const keys = {
  empty: "fieldEmpty",
  notANumber: "fieldNotANumber",
  notWhole: "fieldNotWhole",
  tooSmall: "fieldTooSmall",
  tooLarge: "fieldTooLarge",
} as const satisfies Record<NumberProblem, string>;

/** Says what is wrong, the bounds, and the value that stays in force. */
export function explainNumberProblem(problem: NumberProblem, { min, max }: Bounds, inForce: string): string {
  return text(keys[problem], formatNumber(min), formatNumber(max), inForce);
}

/** The message for every problem. */
export const numberProblems = (bounds: Bounds, inForce: string): readonly string[] =>
  problems.map(problem => explainNumberProblem(problem, bounds, inForce));

/** More typing can still fix the problem, so it is too early for a message. */
export const canStillBecomeRight = (problem: NumberProblem): boolean =>
  problem === "empty" || problem === "tooSmall";
