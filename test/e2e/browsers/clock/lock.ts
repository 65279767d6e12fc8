import { expect, test } from "vitest";
import { browsingFor, preset, stored } from "../../../browsers/extension/limber.ts";
import { activeUntil } from "../../../browsers/surroundings/activity.ts";
import { timePasses, until } from "../../../browsers/wait.ts";
import { part } from "../each.ts";

const presetMs = 5 * 60_000;

// Firefox's idle API reports no lock: a locked screen is an absence of input there.
export const lock = part(
  "a locked screen",
  get => {
    test("never counts, however short it is", async () => {
      const browser = get();
      await browser.desktop.move(310, 410);
      const begun = Date.now();
      await preset(browser, browsingFor(presetMs), { intervalMinutes: 30 });
      await browser.desktop.lock();
      const gap = async () => (await stored(browser)).state.clock.gap;
      const { since } = await until(gap, { what: "a gap" });
      await timePasses(15_000);
      const locked = Date.now() - since;
      await browser.desktop.unlock();
      const isBack = async () => (await gap()) === null;
      await activeUntil(browser.desktop, until(isBack, { what: "the end of the gap" }));
      const counted = (await stored(browser)).state.clock.activeMs - presetMs;
      expect(counted).toBeLessThanOrEqual(Date.now() - begun - locked + 1_000);
    });
  },
  { only: "chromium" },
);
