import type { Instant } from "../core/time/time.ts";
import { browserLanguage, language } from "./texts.ts";

/** How a region counts the hours: 12-hour (`h11`, `h12`) or 24-hour (`h23`, `h24`) clock. */
export type HourCycle = "h11" | "h12" | "h23" | "h24";

/** The locale of a language tag; `undefined` if that is none. */
export function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/**
 * The tag whose region's habits the person lives by: the browser's own language, or where that names no region ("es") the first
 * tag of the person's languages that adds one to it ("es-MX"). The texts may be in another language.
 */
export function habitLocale(
  own = browserLanguage(),
  preferred = globalThis.navigator?.languages ?? [],
): string {
  const locale = readLocale(own);
  if (!locale || locale.region) return own;
  const isCloser = (tag: string) => {
    const { language, region } = readLocale(tag) ?? {};
    return region !== undefined && language === locale.language;
  };
  return preferred.find(isCloser) ?? own;
}

/** The clock of the region; `undefined` for an unknown locale. */
export function hourCycle(tag: string = habitLocale()): HourCycle | undefined {
  if (!readLocale(tag)) return undefined;
  return new Intl.DateTimeFormat(tag, { timeStyle: "short" }).resolvedOptions().hourCycle;
}

/** A time in the words of the language and by the clock of the region: the browser's own time fields follow the region. */
export function formatTime(at: Instant, parts: Intl.DateTimeFormatOptions): string {
  const clock = hourCycle();
  return new Intl.DateTimeFormat(language(), { ...parts, ...(clock && { hourCycle: clock }) }).format(at);
}
