/** Throws where a value leaves its bounds. Laws ask this millions of times, for which `expect` is too slow. */
export function within(what: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high))
    throw new Error(`${what} is ${value}, not between ${low} and ${high}`);
}
