import type { Bounds } from "../../core/schemas.ts";

/** Why a text is not a whole number within bounds. */
export const problems = ["empty", "notANumber", "notWhole", "tooSmall", "tooLarge"] as const;
export type NumberProblem = (typeof problems)[number];

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** The value of a decimal digit of any script. Unicode lists the ten digits of a script in order, from zero on. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(code - before - 1)) before += 1;
  return before % 10;
}

/** The text with digits, decimal mark and minus sign as ASCII has them. */
const toAscii = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, digit => String(digitValue(digit)))
    .replace(/٫/g, ",")
    .replace(/−/g, "-");

/** The number `by` above a typed one, or above the one in force where the typed one is none; within bounds. */
export function stepped(typed: string | undefined, inForce: number, by: number, bounds: Bounds): number {
  const read = typed === undefined ? inForce : readWholeNumber(typed, bounds);
  const next = (typeof read === "number" ? read : inForce) + by;
  return Math.min(bounds.max, Math.max(bounds.min, next));
}

/** Reads a whole number in the digits of any script; tolerates white space around it, and nothing else. */
export function readWholeNumber(text: string, { min, max }: Bounds): number | NumberProblem {
  const trimmed = toAscii(text.trim());
  if (trimmed === "") return "empty";
  if (!/^[+-]?\d+([.,]\d*)?$/.test(trimmed)) return "notANumber";
  if (/[.,]/.test(trimmed)) return "notWhole";
  const value = Number(trimmed);
  return value < min ? "tooSmall" : value > max ? "tooLarge" : value;
}
