import { formatTime } from "../../../src/browser/region.ts";
import { language, plural, text } from "../../../src/browser/texts.ts";
import { breaksTaken, type Day } from "../../../src/core/history/day.ts";
import { type RecordedDose, readDoses } from "../../../src/core/routine/doseRecord.ts";
import { type Ms, minutes } from "../../../src/core/time/time.ts";
import { formatDuration, formatList, formatNumber, formatSeconds } from "../../../src/ui/words/format.ts";
import { stretchName } from "../../../src/ui/words/stretchName.ts";

const dayStart = (date: string) => Date.parse(`${date}T00:00:00Z`);

const formatDate = (date: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language(), { ...parts, timeZone: "UTC" }).format(dayStart(date));

/** "Monday, March 2". */
export const longDate = (date: string): string =>
  formatDate(date, { weekday: "long", month: "long", day: "numeric" });

/** "Mon". */
export const shortDay = (date: string): string => formatDate(date, { weekday: "short" });

/** "Mar". */
export const shortMonth = (date: string): string => formatDate(date, { month: "short" });

/** The time of day of a minute after midnight. */
export const clockOf = (minute: number): string =>
  formatTime(minutes(minute), { timeStyle: "short", timeZone: "UTC" });

/** The hour of the day alone, in as few letters as the region's clock needs. */
export const hourOf = (hour: number): string =>
  formatTime(minutes(hour * 60), { hour: "numeric", timeZone: "UTC" });

/** A length in whole minutes. */
export const wholeMinutes = (ms: Ms): string =>
  ms > 0 && ms < minutes(1)
    ? formatDuration(minutes(1))
    : formatDuration(Math.round(ms / minutes(1)) * minutes(1));

/** A dose that was not the source's: "Standing Back Arch 3 × 8, stop 10 s". */
const doseWords = ({ stretch, sets, reps, stopSeconds }: RecordedDose): string =>
  text(
    "historyDose",
    stretchName(stretch),
    formatNumber(sets),
    formatNumber(reps),
    formatSeconds(stopSeconds),
  );

/** What a day held, in a few words, with the doses that were the person's own. */
export function dayWords(day: Day | undefined): string {
  if (!day) return text("historyNothing");
  const breaks = breaksTaken(day);
  const parts = [
    text("historyOfBrowsing", wholeMinutes(day.activeMs)),
    plural("breaks", breaks),
    ...readDoses(day.doses).map(doseWords),
    ...(day.naturalBreaks > 0 ? [plural("historyNatural", day.naturalBreaks)] : []),
  ];
  return formatList(parts);
}
