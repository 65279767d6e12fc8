import { addCounts, type Counts, noCounts, packCounts, unpackCounts } from "./packedCounts.ts";

/** Counts by the day, the month or the year that they belong to: `2026-11-29`, `2026-11`, `2026`. */
export type Dated = ReadonlyMap<string, Counts>;

const isYear = (text: string): boolean => /^20\d\d$/.test(text);
const isMonth = (text: string): boolean =>
  isYear(text.slice(0, 4)) && /^-(0[1-9]|1[0-2])$/.test(text.slice(4));

/** By arithmetic: a look at the storage reads thousands of dates. */
function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  if (!isMonth(text.slice(0, 7)) || !/^-\d\d$/.test(text.slice(7))) return false;
  const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  const length = month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= length;
}

/** Writes counts with their dates, the latest first; those with nothing in them are absent. */
const pack = (dated: Dated, nameOf: (date: string) => string): string =>
  [...dated]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([date, counts]) => [nameOf(date), packCounts(counts)] as const)
    .filter(([, packed]) => packed !== "")
    .map(([name, packed]) => `${name}:${packed}`)
    .join(";");

/** Reads counts with their dates; an entry of another form is left out, and takes no other with it. */
function unpack(text: unknown, dateOf: (name: string) => string | undefined): Dated {
  if (typeof text !== "string") return new Map();
  const entries = text.split(";").map(entry => {
    const [name = "", packed] = entry.split(":");
    return [dateOf(name), packed === undefined ? undefined : unpackCounts(packed)] as const;
  });
  const read = new Map<string, Counts>();
  for (const [date, counts] of entries) if (date !== undefined && counts) read.set(date, counts);
  return read;
}

/** Writes the days of one month, as in `29:fj3.3;28:2s`. */
export const packMonth = (days: Dated): string => pack(days, date => date.slice(8));

/** Reads the days of a month, `YYYY-MM`, from a stored value of any kind. Never throws. */
export const unpackMonth = (stored: unknown, month: string): Dated =>
  unpack(stored, name => (isDate(`${month}-${name}`) ? `${month}-${name}` : undefined));

/** Writes the sums of months and years, as in `2026-11:1a3;2025:9zz`. */
export const packOlder = (sums: Dated): string => pack(sums, date => date);

/** Reads the sums of months and years from a stored value of any kind. Never throws. */
export const unpackOlder = (stored: unknown): Dated =>
  unpack(stored, name => (isMonth(name) || isYear(name) ? name : undefined));

/** Whether there are sums of months in a stored value. */
export const hasMonths = (stored: unknown): boolean => typeof stored === "string" && /-\d\d:/.test(stored);

/** The sums by the first so many characters of the dates: 7 for months, 4 for years. */
export function sumBy(dated: Dated, length: 4 | 7): Dated {
  const sums = new Map<string, Counts>();
  for (const [date, counts] of dated) {
    const name = date.slice(0, length);
    sums.set(name, addCounts(sums.get(name) ?? noCounts, counts));
  }
  return sums;
}
