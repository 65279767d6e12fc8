/*
 * Schemas of stored and sent values, as functions. Every page and every start of the background loads them before it can show or
 * do anything: a library for them (valibot), with the texts of its errors, was a seventh of the popup's home and ten times this file.
 */

/** Reads a value of any kind: the value, without fields that it does not know, or `undefined` if it is unreadable. Never throws. */
export type Schema<T> = (value: unknown) => T | undefined;

/** A range of numbers, both ends included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A number within bounds. */
export const numberIn =
  ({ min, max }: Bounds): Schema<number> =>
  value =>
    typeof value === "number" && value >= min && value <= max ? value : undefined;

/** A whole number within bounds. */
export const wholeIn = (bounds: Bounds): Schema<number> => {
  const number = numberIn(bounds);
  return value => (Number.isInteger(value) ? number(value) : undefined);
};

/** One of these values. */
export const oneOf =
  <const T>(...choices: readonly T[]): Schema<T> =>
  value =>
    choices.find(choice => choice === value);

/** True or false. */
export const flag = oneOf(true, false);

/** A text for which the condition holds. */
export const textThat =
  (holds: (text: string) => boolean): Schema<string> =>
  value =>
    typeof value === "string" && holds(value) ? value : undefined;
