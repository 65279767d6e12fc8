/** Throws if a value leaves its bounds. Tests of the figure ask this a million times, too often for `expect`. */
export function within(what: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high))
    throw new Error(`${what} is ${value}, not between ${low} and ${high}`);
}
