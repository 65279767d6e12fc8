/** Reads the value of a time input ("09:30") as minutes of the day; `null` if it is empty or half typed. */
export function readTime(value: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(value) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** Like `readTime`, for the end of a range: midnight is the end of the day, minute 1440. */
export const readEnd = (value: string): number | null => (readTime(value) === 0 ? 1440 : readTime(value));

const two = (count: number) => String(count).padStart(2, "0");

/** Minutes of the day as the value of a time input; empty for `null`. */
export const writeTime = (minutes: number | null): string =>
  minutes === null ? "" : `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
