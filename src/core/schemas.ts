import * as v from "valibot";

/*
 * Schemas of single values as plain conditions. The popup loads every schema in use before it can show anything, and the
 * library's own ones for these values, with the texts of their errors, are twice as large.
 */

/** A range of numbers, both ends included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A number within bounds. */
export const numberIn = ({ min, max }: Bounds) =>
  v.custom<number>(value => typeof value === "number" && value >= min && value <= max);

/** A whole number within bounds. */
export const wholeIn = ({ min, max }: Bounds) =>
  v.custom<number>(value => Number.isInteger(value) && Number(value) >= min && Number(value) <= max);

/** One of these values. */
export const oneOf = <const T>(...choices: readonly T[]) =>
  v.custom<T>(value => choices.some(choice => choice === value));

/** True or false. */
export const flag = oneOf(true, false);

/** A text for which the condition holds. */
export const textThat = (holds: (text: string) => boolean) =>
  v.custom<string>(value => typeof value === "string" && holds(value));
