import { formatTime } from "../../../src/browser/region.ts";
import { plural, text } from "../../../src/browser/texts.ts";
import type { ImportPlan } from "../../../src/core/data/importPlan.ts";
import { formatList, formatNumber } from "../../../src/ui/words/format.ts";
import { labelOf } from "../../settings/labels.ts";

/** A date in words: "2 March 2026". */
const formatDate = (date: string): string =>
  formatTime(Date.parse(`${date}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });

/** The first date and the last one; a single date by itself. */
const rangeOf = (first: string, last: string): string =>
  first === last ? formatDate(first) : text("dataPreviewRange", formatDate(first), formatDate(last));

/** What the files bring, line by line: their days, what grows, and what is left out. */
export function previewLines({ days, fresh, grown, leftOut }: ImportPlan): string[] {
  const [first, last] = [days[0], days.at(-1)];
  return [
    days.length > 0 ? plural("dataPreviewDays", days.length, formatNumber(fresh)) : text("dataPreviewNoDays"),
    first && last ? rangeOf(first.date, last.date) : "",
    grown > 0 ? plural("dataPreviewGrown", grown) : "",
    leftOut > 0 ? plural("dataPreviewLeftOut", leftOut) : "",
  ].filter(Boolean);
}

/** How many settings differ, and which. */
export const settingsLine = (names: readonly string[]): string =>
  names.length > 0
    ? plural("dataPreviewSettings", names.length, formatList([...new Set(names.map(labelOf))]))
    : text("dataPreviewSame");
