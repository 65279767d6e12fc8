import { language } from "../../browser/texts.ts";
import { weekInfo } from "./region.ts";

/** 0 is Monday, 6 is Sunday. */
const days = [0, 1, 2, 3, 4, 5, 6] as const;

const aMonday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** The name of a weekday in the language of the texts. */
export const weekdayName = (day: number): string =>
  new Intl.DateTimeFormat(language(), { weekday: "long", timeZone: "UTC" }).format(aMonday + day * dayMs);

/** All weekdays in the order of the region of a language tag. */
export function weekOrder(locale: string): readonly number[] {
  const first = weekInfo(locale).firstDay - 1;
  return days.map(day => (day + first) % 7);
}

/** The days of the region that are not weekend. */
export const workdays = (locale: string): readonly number[] =>
  days.filter(day => !weekInfo(locale).weekend.includes(day + 1));
