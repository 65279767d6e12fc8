import { expect, test } from "vitest";
import type { State } from "../../../../src/core/nudge/state/state.ts";
import { browsingFor, orState, preset, stored, storeState } from "../../../browsers/extension/limber.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

const minute = 60_000;
const awayMs = 55_000;

/** The same state, with a gap that began so much earlier. */
function earlierGap({ clock, ...rest }: State, ms: number): State {
  const gap = clock.gap && { ...clock.gap, since: clock.gap.since - ms, pendingMs: clock.gap.pendingMs + ms };
  return { ...rest, clock: { ...clock, resetAt: clock.resetAt - ms, gap } };
}

/** `isPreset`: the absence is stored in place of waiting. */
export const away = ({ isPreset }: { isPreset: boolean }) =>
  part("an absence", get => {
    test("that is longer than the natural break starts the clock again, and the day records the break", async () => {
      const browser = get();
      const settings = { intervalMinutes: 30, naturalBreakMinutes: 1, idleSeconds: 15 };
      await browser.desktop.move(300, 400);
      await preset(browser, browsingFor(20 * minute), settings);
      const hasGap = async () => (await stored(browser)).state.clock.gap !== null;
      await orState(browser, until(hasGap, { what: "a gap" }));
      const { state } = await stored(browser);
      expect(state.clock.activeMs).toBeGreaterThanOrEqual(20 * minute - 1_000);
      if (isPreset) await storeState(browser, earlierGap(state, awayMs), settings);
      else await timePasses(awayMs);
      const isRecorded = async () => (await stored(browser)).today.naturalBreaks === 1;
      await activeUntil(browser.desktop, orState(browser, until(isRecorded, { what: "a natural break" })));
      const { clock } = (await stored(browser)).state;
      expect(clock.activeMs).toBeLessThanOrEqual(clock.accountedUntil - clock.resetAt);
      expect(clock.activeMs).toBeLessThan(10 * minute);
    });
  });
