import type { Bounds } from "../../core/settings.ts";

/** Why a text is not a whole number within bounds. */
export type NumberProblem = "empty" | "notANumber" | "notWhole" | "tooSmall" | "tooLarge";

/** Reads a whole number; tolerates white space around it, and nothing else. */
export function readWholeNumber(text: string, { min, max }: Bounds): number | NumberProblem {
  const trimmed = text.trim();
  if (trimmed === "") return "empty";
  if (!/^[+-]?\d+([.,]\d*)?$/.test(trimmed)) return "notANumber";
  if (/[.,]/.test(trimmed)) return "notWhole";
  const value = Number(trimmed);
  return value < min ? "tooSmall" : value > max ? "tooLarge" : value;
}
