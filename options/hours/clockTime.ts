/** Minutes of the day from what a time input holds ("09:30"); `null` where it is empty or half typed. */
export function readTime(value: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(value) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** As `readTime`, for the end of a range: midnight is where a day ends, not where it begins. */
export const readEnd = (value: string): number | null => (readTime(value) === 0 ? 1440 : readTime(value));

const two = (count: number) => String(count).padStart(2, "0");

/** Minutes of the day as a time input wants them; empty for `null`. */
export const writeTime = (minutes: number | null): string =>
  minutes === null ? "" : `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
