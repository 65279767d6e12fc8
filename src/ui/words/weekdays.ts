import { language } from "../../browser/texts.ts";

/** Days of the week are numbers here, 0 for Monday to 6 for Sunday. */
const days = [0, 1, 2, 3, 4, 5, 6] as const;

const aMonday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** What a day of the week is called in the language of the texts. */
export const weekdayName = (day: number): string =>
  new Intl.DateTimeFormat(language(), { weekday: "long", timeZone: "UTC" }).format(aMonday + day * dayMs);

/** What a region thinks of the week, days counted from 1 for Monday as ISO 8601 does. */
interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

const international: WeekInfo = { firstDay: 1, weekend: [6, 7] };

/** Newer than TypeScript's words for it, and not in every browser. */
interface KnowsWeeks {
  getWeekInfo(): WeekInfo;
}

const knowsWeeks = (locale: object): locale is KnowsWeeks => "getWeekInfo" in locale;

function weekInfo(tag: string): WeekInfo {
  try {
    const locale: object = new Intl.Locale(tag);
    return knowsWeeks(locale) ? locale.getWeekInfo() : international;
  } catch {
    return international;
  }
}

/** The days of the week as a region begins it; from Monday where the browser does not know. */
export function weekOrder(locale: string): readonly number[] {
  const first = weekInfo(locale).firstDay - 1;
  return days.map(day => (day + first) % 7);
}

/** The days that are no weekend in a region. */
export const workdays = (locale: string): readonly number[] =>
  days.filter(day => !weekInfo(locale).weekend.includes(day + 1));
