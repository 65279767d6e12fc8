import { readLocale } from "../../browser/region.ts";

/** The week of a region. Days count from 1 for Monday, as in ISO 8601. */
export interface WeekInfo {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** Chromium 156 and Firefox 153 have `getWeekInfo`; older browsers have the property or neither. TypeScript knows none of them. */
type KnowsWeek = { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

const regions = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** `weekData` of Unicode CLDR 48, supplementalData.xml: what differs from a week of Monday to Sunday with Saturday and Sunday free. */
const firstDays = [
  [5, regions("MV")],
  [6, regions("AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY")],
  [
    7,
    regions(
      "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW",
    ),
  ],
] as const;
const weekends = [
  [[5], regions("IR")],
  [[7], regions("IN UG")],
  [[4, 5], regions("AF")],
  [[5, 6], regions("BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE")],
] as const;

/** The week of a region as CLDR has it, for browsers that do not tell it. */
export function tabledWeek(region: string): WeekInfo {
  return {
    firstDay: firstDays.find(([, where]) => where.has(region))?.[0] ?? 1,
    weekend: weekends.find(([, where]) => where.has(region))?.[0] ?? [6, 7],
  };
}

/** The week of the region of a language tag; that of ISO 8601 for an unknown one. */
export function weekInfo(tag: string): WeekInfo {
  const locale: (Intl.Locale & KnowsWeek) | undefined = readLocale(tag);
  return (
    locale?.getWeekInfo?.() ??
    locale?.weekInfo ??
    tabledWeek(locale?.region ?? locale?.maximize().region ?? "")
  );
}
