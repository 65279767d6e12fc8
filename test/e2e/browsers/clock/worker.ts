import { expect, test } from "vitest";
import { browsingFor, popupComes, preset, stored } from "../../../browsers/extension/limber.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { timePasses } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

const kills = 3;

/** `presetMs`: active time that is stored in place of spending it; `lifetimeMs`: how long each worker instance runs. */
export const worker = ({ presetMs, lifetimeMs }: { presetMs: number; lifetimeMs: number }) =>
  part("a worker that is killed three times before the break is due", get => {
    test("loses no active time, and the nudge comes", async () => {
      const browser = get();
      const begun = Date.now();
      await preset(browser, browsingFor(presetMs), { intervalMinutes: 1 });
      for (let kill = 0; kill < kills; kill++) {
        await activeUntil(browser.desktop, timePasses(lifetimeMs));
        await browser.killWorker();
      }
      await (await popupComes(browser)).waitForButton("Skip");
      const { activeMs, accountedUntil } = (await stored(browser)).state.clock;
      expect(activeMs).toBeGreaterThanOrEqual(60_000);
      // An instance that counted from its own start would lose the lifetime of each instance before it.
      const lostMs = accountedUntil - begun - (activeMs - presetMs);
      expect(lostMs).toBeLessThan((kills * lifetimeMs) / 2);
    });
  });
