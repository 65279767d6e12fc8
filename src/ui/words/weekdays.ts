import { language } from "../../browser/texts.ts";

/** 0 is Monday, 6 is Sunday. */
const days = [0, 1, 2, 3, 4, 5, 6] as const;

const aMonday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** The name of a weekday in the language of the texts. */
export const weekdayName = (day: number): string =>
  new Intl.DateTimeFormat(language(), { weekday: "long", timeZone: "UTC" }).format(aMonday + day * dayMs);

/** The week of a region. Days count from 1 for Monday, as in ISO 8601. */
interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

const international: WeekInfo = { firstDay: 1, weekend: [6, 7] };

/** `getWeekInfo` is missing in the types of TypeScript and in some browsers. */
interface HasWeekInfo {
  getWeekInfo(): WeekInfo;
}

const hasWeekInfo = (locale: object): locale is HasWeekInfo => "getWeekInfo" in locale;

function weekInfo(tag: string): WeekInfo {
  try {
    const locale: object = new Intl.Locale(tag);
    return hasWeekInfo(locale) ? locale.getWeekInfo() : international;
  } catch {
    return international;
  }
}

/** All weekdays in the order of the region; from Monday if the browser does not know it. */
export function weekOrder(locale: string): readonly number[] {
  const first = weekInfo(locale).firstDay - 1;
  return days.map(day => (day + first) % 7);
}

/** The days of the region that are not weekend. */
export const workdays = (locale: string): readonly number[] =>
  days.filter(day => !weekInfo(locale).weekend.includes(day + 1));
