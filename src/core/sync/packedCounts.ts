import { type Day, emptyDay } from "../history/day.ts";

/** What of a day travels, in the order of the text. A later version may add more at the end. */
const counts = [
  "activeMs",
  "full",
  "short",
  "partial",
  "movements",
  "moved",
  "naturalBreaks",
  "snoozed",
  "skipped",
  "unanswered",
  "nudges",
  "longestSittingMs",
] as const satisfies readonly (keyof Day)[];

type Count = (typeof counts)[number];

/** The counts of a day, or of several days together. Times are whole seconds, in milliseconds. */
export type Counts = Pick<Day, Count>;

const isTime = (name: Count) => name.endsWith("Ms");

const numberOf = (from: Counts, name: Count): number =>
  isTime(name) ? Math.floor(from[name] / 1000) : from[name];

const { date: _, timeline: __, doses: ___, ...none } = emptyDay("");

/** No counts at all. */
export const noCounts: Counts = none;

/** Writes counts: seconds and numbers to the base of 36 between dots, as in `fj3.3..1`; noughts are empty, those at the end absent. */
export const packCounts = (from: Counts): string =>
  counts
    .map(name => numberOf(from, name).toString(36))
    .map(text => (text === "0" ? "" : text))
    .join(".")
    .replace(/\.+$/, "");

/** More than this of anything does not happen in a year; the counts of a day are far below. */
const most = 36 ** 6;

/** Reads counts; `undefined` for a text of another form. Numbers that this version does not know are left out. */
export function unpackCounts(text: string): Counts | undefined {
  if (!/^[0-9a-z.]{0,200}$/.test(text)) return undefined;
  const parts = text.split(".");
  const entries = counts.map((name, index) => {
    const number = Number.parseInt(parts[index] || "0", 36);
    return [name, isTime(name) ? number * 1000 : number] as const;
  });
  if (entries.some(([, number]) => number > most * 1000)) return undefined;
  return { ...noCounts, ...Object.fromEntries(entries) };
}

/** The sum of both; of the longest sittings the longer one. */
export function addCounts(one: Counts, other: Counts): Counts {
  const sum = counts.map(name => {
    const [a, b] = [numberOf(one, name), numberOf(other, name)];
    const both = name === "longestSittingMs" ? Math.max(a, b) : a + b;
    return [name, isTime(name) ? both * 1000 : both] as const;
  });
  return { ...noCounts, ...Object.fromEntries(sum) };
}
