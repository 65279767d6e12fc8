import type { Desktop } from "../desktop.ts";
import { until } from "../wait.ts";

/** A click that has had no effect for so long was dropped. */
const effectMs = 20_000;

/**
 * Clicks in the page in front until it is so; `before` brings the page to the front. A browser may drop a click into a page that
 * it has just shown, or under a panel that closes.
 */
export const clickUntil = (
  desktop: Desktop,
  isSo: () => boolean | undefined,
  what: string,
  before: () => Promise<unknown> = async () => undefined,
): Promise<true> =>
  until(
    async () => {
      await before();
      if (!isSo()) await desktop.clickAt(500, 600);
      return until(isSo, { timeoutMs: effectMs, everyMs: 100, what });
    },
    { what },
  );
