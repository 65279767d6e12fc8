import type { Bounds } from "../../core/settings.ts";

/** What is wrong with a text that should be a whole number within bounds. */
export type NumberProblem = "empty" | "notANumber" | "notWhole" | "tooSmall" | "tooLarge";

/** A whole number as a person types it; white space around it is forgiven, nothing else is. */
export function readWholeNumber(text: string, { min, max }: Bounds): number | NumberProblem {
  const trimmed = text.trim();
  if (trimmed === "") return "empty";
  if (!/^[+-]?\d+([.,]\d*)?$/.test(trimmed)) return "notANumber";
  if (/[.,]/.test(trimmed)) return "notWhole";
  const value = Number(trimmed);
  return value < min ? "tooSmall" : value > max ? "tooLarge" : value;
}
